import { parseHTML } from 'linkedom';

/** Parsing time grows with the square of the depth beyond some thousand levels; real pages have about 50. */
const DEEPEST = 1_000;
const TAG = /<(\/?)([a-z][a-z0-9]*)/gi;
/** Elements without an end, or whose end may be left out: they do not tell how deep a page is. */
const UNENDED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|tbody|thead|tfoot|option)$/i;

/** A document of the page, or of the fragment that it is. Browsers add the body where its tag is left out; linkedom does not. */
export function parsePage(source: string): Document {
  return parseHTML(withBody(source)).document;
}

function withBody(source: string): string {
  if (/<body[\s>]/i.test(source)) return source;
  const before = /<\/head\s*>/i.exec(source) ?? /<html(?:\s[^<>]*)?>/i.exec(source);
  if (!before) return `<!doctype html><html><head></head><body>${source}</body></html>`;
  const at = before.index + before[0].length;
  return `${source.slice(0, at)}<body>${source.slice(at)}`;
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
