import type { AnyAnswer, AnyItem, CheckedItem, Conflict, Item } from '../answers/answer.ts';
import { reasonInWords, verdictInWords } from '../answers/check-in-words.ts';
import { conflictInWords } from '../answers/conflict-in-words.ts';
import { claimInWords, noneInWords } from '../answers/in-words.ts';
import { originsInWords } from '../answers/origins-in-words.ts';
import type { Asked } from '../answers/to-json.ts';
import type { Library } from '../library.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { itemToMarkdown } from './item-to-markdown.ts';
import type { DifferingItem } from './reference.ts';

/** What was asked, what to know before reading, and each passage as a block quote with its source below. */
export function answerToMarkdown(answer: AnyAnswer, asked: Asked, library: Library): string {
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

function blocksOf(answer: AnyAnswer, library: Library): string[] {
  switch (answer.status) {
    case 'found':
    case 'closest': {
      const { status, corrections, items } = answer;
      const origins = originsInWords(answer);
      const verdict = 'verdict' in answer ? verdictInWords(answer) : null;
      const closest = status === 'closest' ? 'The closest passages, which may not answer this:' : null;
      const warning = verdict ?? closest;
      return [
        ...(warning === null ? [] : [`**${escapeMarkdown(warning)}**`]),
        ...corrections.map(({ typed, used }) =>
          escapeMarkdown(`Showing results for ${used} (typed: ${typed}).`),
        ),
        ...(origins === null ? [] : [escapeMarkdown(origins)]),
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

function blockOf(item: AnyItem, place: number, library: Library): string | null {
  const block = itemToMarkdown('diff' in item ? asCited(item) : item, library);
  return block && [...introOf(item, place, library), block].join('\n\n');
}

/** Of what was typed only the words that differ: nothing in the coverage can confirm them. */
const asCited = ({
  citation,
  highlights,
  quotation,
  speaker,
  alsoIn,
  wording,
  diff,
}: CheckedItem): Item | DifferingItem => ({
  citation,
  highlights,
  quotation,
  speaker,
  alsoIn,
  ...(wording === 'other' && { difference: diff }),
});

/** Compared passages are numbered, so that a conflict can name them; of a checked quotation, how it stands to what was typed. */
function introOf(item: AnyItem, place: number, library: Library): string[] {
  if ('group' in item) return [`### Passage ${place + 1}, ${claimInWords(item)}`];
  const cited = 'diff' in item ? library.article(item.citation.article) : null;
  if (!('diff' in item) || !cited) return [];
  return [escapeMarkdown(reasonInWords(item, cited))];
}
