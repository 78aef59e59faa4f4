import { Readability } from '@mozilla/readability';
import { htmlFields } from './html-fields.ts';
import { htmlToText } from './html-to-text.ts';
import { parsePage } from './parse-html.ts';
import { oneDraft, type Reading } from './reading.ts';

/** .html: the article of a web page, without the page around it. */
export function readHtml(source: string): Reading {
  const document = parsePage(source);
  const stated = htmlFields(document);
  const whole = htmlToText(document.body);
  const found = new Readability(document).parse()?.content;
  const text = found ? htmlToText(parsePage(found).body) : '';
  return oneDraft({ id: null, text: text === '' ? whole : text, stated });
}
