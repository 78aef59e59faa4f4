import type { Draft } from '../draft.ts';
import type { People } from '../people.ts';
import { isReport } from '../reports.ts';
import { isPersonal } from '../titles.ts';
import { nameIn } from './resolve-names.ts';

/**
 * A headline's colon parts a label as often as a speaker: [Kelloway:] first funeral set. It is believed of [Police] and
 * [Report], and of whom the article itself reports to have said something.
 */
export function dropLabels(drafts: readonly Draft[], people: People): readonly Draft[] {
  if (!drafts.some(isHeadline)) return drafts;
  const nameOf = ({ speaker }: Draft): string | null =>
    (speaker && nameIn(speaker.statement, speaker.phrase, people)?.name) ?? null;
  const speaking = new Set(drafts.filter((draft) => !isHeadline(draft)).map(nameOf));
  speaking.delete(null);
  return drafts.filter((draft) => !isHeadline(draft) || isSource(draft) || speaking.has(nameOf(draft)));
}

const isHeadline = ({ pattern }: Draft): boolean => pattern === 'headline-colon';

function isSource({ speaker }: Draft): boolean {
  const head = speaker?.statement.tokens[speaker.phrase.core.to - 1]?.lower ?? '';
  return isPersonal(head) || isReport(head);
}
