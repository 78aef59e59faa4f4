import { Readability } from '@mozilla/readability';
import { htmlFields } from './html-fields.ts';
import { htmlToText } from './html-to-text.ts';
import { nestsTooDeep, parsePage } from './parse-html.ts';
import { oneDraft, type Reading, refuse } from './reading.ts';

/**
 * Readability's time grows with the square of a page's depth (1.2 s at 400 levels). Real pages have some 50 levels
 * and a few thousand nodes; a page beyond these bounds is read whole.
 */
const READABLE = { depth: 150, nodes: 50_000 };

/** .html: the article of a web page, without the page around it. */
export function readHtml(source: string): Reading {
  if (nestsTooDeep(source)) return refuse('expected a web page, came elements nested more than 1,000 deep');
  const document = parsePage(source);
  const stated = htmlFields(document);
  const whole = htmlToText(document.querySelector('article') ?? document.body);
  const found = isReadable(document) ? new Readability(document).parse()?.content : null;
  const text = found ? htmlToText(parsePage(found).body) : '';
  return oneDraft({ id: null, text: text === '' ? whole : text, stated });
}

function isReadable(document: Document): boolean {
  let nodes = 0;
  const open: { readonly node: Node; readonly depth: number }[] = [
    { node: document.documentElement, depth: 0 },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    if (++nodes > READABLE.nodes || next.depth > READABLE.depth) return false;
    for (let child = next.node.firstChild; child; child = child.nextSibling)
      open.push({ node: child, depth: next.depth + 1 });
  }
  return true;
}
