/** The `:names` of a pattern in a path; null where it does not fit. [/channels/:channel, /channels/4 → channel: 4] */
export function paramsOf(pattern: string, path: string): ReadonlyMap<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params = new Map<string, string>();
  for (const [i, part] of wanted.entries()) {
    const value = decoded(given[i] ?? '');
    if (part.startsWith(':')) params.set(part.slice(1), value);
    else if (part !== value) return null;
  }
  return params;
}

/** `%40original` is @original; what is not well encoded matches nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
