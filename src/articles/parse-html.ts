import { parseHTML } from 'linkedom';

/** Parsing time grows with the square of the depth beyond some thousand levels; real pages have about 50. */
const DEEPEST = 1_000;
const TAG = /<(\/?)([a-z][a-z0-9]*)/gi;
/** Elements without an end, or whose end may be left out: they do not tell how deep a page is. */
const UNENDED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|tbody|thead|tfoot|option)$/i;

/** A document of the page, or of the fragment that it is. */
export function parsePage(source: string): Document {
  const page = /<html[\s>]/i.test(source)
    ? source
    : `<!doctype html><html><head></head><body>${source}</body></html>`;
  return parseHTML(page).document;
}

/** Whether more elements are open at once than any real page has. */
export function nestsTooDeep(source: string): boolean {
  let depth = 0;
  for (const [, end, name] of source.matchAll(TAG)) {
    if (UNENDED.test(name!)) continue;
    depth = Math.max(0, depth + (end === '' ? 1 : -1));
    if (depth > DEEPEST) return true;
  }
  return false;
}
