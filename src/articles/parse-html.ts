import { parseHTML } from 'linkedom';

/** A document of the page, or of the fragment that it is. */
export function parsePage(source: string): Document {
  const page = /<html[\s>]/i.test(source)
    ? source
    : `<!doctype html><html><head></head><body>${source}</body></html>`;
  return parseHTML(page).document;
}
