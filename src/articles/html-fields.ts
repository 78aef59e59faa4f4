import { readIsoDate } from './iso-date.ts';
import { readStatedDate } from './read-stated-date.ts';
import type { StatedFields } from './stated-fields.ts';

/** What a web page states in meta tags, JSON-LD, its canonical link and <time>, in that order of trust. */
export function htmlFields(document: Document): StatedFields {
  const linked = newsArticle(document);
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const element = document.querySelector(
        `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
      );
      const content = clean(element?.getAttribute('content'));
      if (content) return content;
    }
    return null;
  };
  const dates = [
    meta(
      'article:published_time',
      'datePublished',
      'date',
      'dc.date',
      'DC.date.issued',
      'parsely-pub-date',
      'pubdate',
    ),
    text(linked?.datePublished),
    document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null,
  ];
  return {
    title:
      meta('og:title') ??
      text(linked?.headline) ??
      clean(document.querySelector('h1')?.textContent) ??
      clean(document.querySelector('title')?.textContent),
    outlet: meta('og:site_name') ?? nameOf(linked?.publisher),
    author: ['author', 'parsely-author', 'dc.creator', 'article:author']
      .map((name) => notAddress(meta(name)))
      .reduce((found, name) => found ?? name, nameOf(linked?.author)),
    url: webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url')),
    publishedOn:
      dates.map((date) => date && (readIsoDate(date) ?? readStatedDate(date))).find((date) => date) ?? null,
  };
}

type Linked = Readonly<Record<string, unknown>>;

const isLinked = (value: unknown): value is Linked =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The page's schema.org article, on its own, in a list or in a @graph. */
function newsArticle(document: Document): Linked | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articlesIn(parsed(script.textContent ?? ''), 0)[0];
    if (found) return found;
  }
  return null;
}

function articlesIn(value: unknown, depth: number): readonly Linked[] {
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.flatMap((part) => articlesIn(part, depth + 1));
  if (!isLinked(value)) return [];
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Report)$/.test(type)))
    return [value];
  return articlesIn(value['@graph'], depth + 1);
}

/** A page's broken JSON-LD is the page's; the rest of it still serves. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** [{"name": "Jane Doe"}, …] or [Jane Doe]. */
function nameOf(value: unknown): string | null {
  const names = [value].flat().map((one) => text(isLinked(one) ? one.name : one));
  return names.filter((name) => name !== null && notAddress(name)).join(', ') || null;
}

const text = (value: unknown): string | null => (typeof value === 'string' ? clean(value) : null);
const clean = (value: string | null | undefined): string | null => value?.replace(/\s+/g, ' ').trim() || null;
const notAddress = (value: string | null): string | null => (value && /^https?:/.test(value) ? null : value);
const webAddress = (value: string | null): string | null =>
  value && /^https?:\/\/\S+$/.test(value) && URL.canParse(value) ? value : null;
