import type { AnyAnswer, AnyItem, ArticleItem, CheckedItem, Citation, Conflict } from '../answers/answer.ts';
import { reasonInWords, verdictInWords } from '../answers/check-in-words.ts';
import { shownDiff } from '../answers/check-quote/shown-diff.ts';
import { quoteOf } from '../answers/cite.ts';
import { conflictInWords } from '../answers/conflict-in-words.ts';
import {
  alsoInWords,
  citationInWords,
  claimInWords,
  datedInWords,
  dateOf,
  labelOfId,
  noneInWords,
  outletOf,
  saidInWords,
} from '../answers/in-words.ts';
import { originsInWords } from '../answers/origins-in-words.ts';
import { OMISSION } from '../answers/to-json.ts';
import { linesOf } from '../articles/lines.ts';
import type { AnnotatedArticle, Library } from '../library.ts';
import { slice } from '../span.ts';
import { counted } from './counted.ts';
import { terminalText } from './terminal-text.ts';

/** An answer for a person at a terminal: quotation, who said it, where it is from. */
export const answerInText = (answer: AnyAnswer, library: Library): string =>
  terminalText(inText(answer, library));

function inText(answer: AnyAnswer, library: Library): string {
  switch (answer.status) {
    case 'found':
    case 'closest': {
      const corrected = answer.corrections.map(
        ({ typed, used }) => `Showing results for ${used} (typed: ${typed}).`,
      );
      const verdict = 'verdict' in answer ? verdictInWords(answer) : null;
      const closest = answer.status === 'closest' ? 'The closest passages, which may not answer this:' : null;
      const warning = verdict ?? closest;
      const conflicts = answer.conflicts?.map((conflict) => conflictInText(conflict, answer.items, library));
      const items = answer.items.map((item) => itemInText(item, library));
      const attributed = originsInWords(answer);
      return [
        ...corrected,
        ...(warning ? [warning] : []),
        ...(attributed ? [attributed] : []),
        ...(conflicts ?? []),
        ...items,
      ].join('\n\n');
    }
    case 'none':
      return noneInWords(answer);
    case 'ambiguous':
      return [
        'Several fit; choose one:',
        ...answer.choices.map(({ label, value }) => `  ${label} (${value})`),
      ].join('\n');
  }
}

/** What disagrees, in both articles' words, and the sentences that it stands in. */
function conflictInText(conflict: Conflict, items: readonly AnyItem[], library: Library): string {
  const sides = conflict.items.flatMap((place, side) => {
    const item = items[place];
    const differing = conflict.differing[side];
    if (!item || !differing) return [];
    return `  ${side === 0 ? 'one has' : 'the other has'}: “${wordsOf(differing, library)}”\n${itemInText(item, library)}`;
  });
  return [`! ${conflictInWords(conflict)}`, ...sides].join('\n');
}

function wordsOf(citation: Citation, library: Library): string {
  const quote = quoteOf(citation, library);
  return quote.ok ? quote.slices.join(OMISSION) : quote.reason;
}

function itemInText(item: AnyItem, library: Library): string {
  if (!('citation' in item)) return articleInText(item, library);
  const quote = quoteOf(item.citation, library);
  if (!quote.ok) return quote.reason;
  const shown = quote.slices.join(OMISSION);
  const { url } = quote.cited.article;
  // Blank lines between paragraphs carry no words; a terminal shows the paragraphs one below the other.
  const quoted = linesOf(shown).map((line) => `  > ${slice(shown, line)}`);
  const lines = [
    ...quoted,
    saidInWords(item, quote.cited),
    'basis' in item ? datedInWords(item, quote.cited) : null,
    ...('diff' in item ? checkedInText(item, quote.cited) : []),
  ];
  const also = item.alsoIn.map((id) => labelOfId(id, library)).join('; ');
  return [
    ...('group' in item ? [`${claimInWords(item)}:`] : []),
    ...lines.filter((line) => line !== null),
    `— ${citationInWords(item.citation, quote.cited)}${url === null ? '' : `, ${url}`}`,
    ...(also === '' ? [] : [`  ${alsoInWords(item)} ${also}`]),
  ].join('\n');
}

/** What differs, with the marks of wdiff: [the {+old+} [-new-] pier]. */
function checkedInText(item: CheckedItem, cited: AnnotatedArticle): string[] {
  const reason = reasonInWords(item, cited);
  if (item.wording !== 'other') return [reason];
  const parts = shownDiff(item.diff, cited.article.text).map(({ op, text }) => MARKED[op](text));
  return [reason, `${parts.join(' ')}  ([-only typed-], {+only in the article+})`];
}

const MARKED: Readonly<Record<CheckedItem['diff'][number]['op'], (text: string) => string>> = {
  same: (text) => text,
  added: (text) => `[-${text}-]`,
  dropped: (text) => `{+${text}+}`,
};

function articleInText({ article, passages, quotations, dates }: ArticleItem, library: Library): string {
  const known = [outletOf(article), dateOf(article), article.author, article.url].filter(
    (part) => part !== null,
  );
  const counts = [counted(passages, 'passage'), counted(quotations, 'quotation'), counted(dates, 'date')];
  const lines = [labelOfId(article.id, library), known.join(', '), counts.join(', ')];
  return [article.id, ...lines.map((line) => `  ${line}`)].join('\n');
}
