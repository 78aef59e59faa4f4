/** Insertions, deletions and replacements that turn one word into the other; `limit` + 1 where it takes more. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // What both begin and end with needs no edit.
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  const longest = Math.max(endA, endB) - start;
  if (longest <= 1 || endA === start || endB === start) return Math.min(longest, limit + 1);
  // Two words that differ at both ends are two edits apart at least.
  return limit <= 1 ? limit + 1 : distance(a.slice(start, endA), b.slice(start, endB), limit);
}

function distance(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const edits = Math.min(replaced, row[j]! + 1, next[j - 1]! + 1);
      next.push(edits);
      if (edits < least) least = edits;
    }
    if (least > limit) return limit + 1;
    row = next;
  }
  return Math.min(row[b.length]!, limit + 1);
}
