import type { Answer, ArticleItem, ComparedItem, Conflict, DatedItem, Item } from '../answers/answer.ts';
import { conflictInWords } from '../answers/conflict-in-words.ts';
import { claimInWords, noneInWords } from '../answers/in-words.ts';
import { originsInWords } from '../answers/origins-in-words.ts';
import type { Asked } from '../answers/to-json.ts';
import type { Library } from '../library.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { itemToMarkdown } from './item-to-markdown.ts';

type AnyItem = Item | DatedItem | ComparedItem | ArticleItem;

/** What was asked, what to know before reading, and each passage as a block quote with its source below. */
export function answerToMarkdown(answer: Answer<AnyItem>, asked: Asked, library: Library): string {
  return `${[headingOf(asked), ...filtersOf(asked), ...blocksOf(answer, library)].join('\n\n')}\n`;
}

/** [# Verbatim who-said: weakness] */
function headingOf({ command, query }: Asked): string {
  const typed = escapeMarkdown(query.replace(/\s+/g, ' ').trim());
  return `# Verbatim ${command}${typed === '' ? '' : `: ${typed}`}`;
}

function filtersOf({ filters = {} }: Asked): string[] {
  const given = Object.entries(filters).map(([name, typed]) => escapeMarkdown(`${name}: ${typed}`));
  return given.length === 0 ? [] : [given.join(' · ')];
}

function blocksOf(answer: Answer<AnyItem>, library: Library): string[] {
  switch (answer.status) {
    case 'found':
    case 'closest': {
      const { status, corrections, origins, items } = answer;
      return [
        ...(status === 'closest' ? ['**The closest passages, which may not answer this:**'] : []),
        ...corrections.map(({ typed, used }) =>
          escapeMarkdown(`Showing results for ${used} (typed: ${typed}).`),
        ),
        ...(origins.length === 0 ? [] : [escapeMarkdown(originsInWords(origins, library.extent.articles))]),
        ...(answer.conflicts ?? []).map(conflictOf),
        ...items.flatMap((item, place) => blockOf(item, place, library) ?? []),
      ];
    }
    case 'none':
      return noneInWords(answer).split('\n').map(escapeMarkdown);
    case 'ambiguous':
      return [
        'Several fit; choose one:',
        answer.choices.map(({ label }) => `- ${escapeMarkdown(label)}`).join('\n'),
      ];
  }
}

/** Whose words disagree is read in the passages themselves. */
function conflictOf(conflict: Conflict): string {
  const [one, other] = conflict.items;
  return `**${escapeMarkdown(conflictInWords(conflict))}**: passages ${one + 1} and ${other + 1}`;
}

/** Compared passages are numbered, so that a conflict can name them. */
function blockOf(item: AnyItem, place: number, library: Library): string | null {
  const block = itemToMarkdown(item, library);
  return block !== null && 'group' in item
    ? `### Passage ${place + 1}, ${claimInWords(item)}\n\n${block}`
    : block;
}
