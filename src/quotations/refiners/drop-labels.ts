import type { Draft } from '../draft.ts';
import { surnameIn } from '../names.ts';
import type { People } from '../people.ts';
import { isReport } from '../reports.ts';
import type { Statement } from '../statement.ts';
import { isPersonal } from '../titles.ts';
import { nameIn } from './resolve-names.ts';

/**
 * A headline's colon parts a label as often as a speaker: [Kelloway:] first funeral set. It is believed of [Police] and
 * [Report], and of whom the article itself reports to have said something, unless things happen [in Kelloway].
 */
export function dropLabels(
  drafts: readonly Draft[],
  statements: readonly Statement[],
  people: People,
): readonly Draft[] {
  if (!drafts.some(isHeadline)) return drafts;
  const namedBy = ({ speaker }: Draft) => speaker && nameIn(speaker.statement, speaker.phrase, people);
  const names = new Set(drafts.flatMap((draft) => (isHeadline(draft) ? [] : (namedBy(draft)?.name ?? []))));
  const surnames = [...names].map(surnameIn);
  const isSpeaker = (draft: Draft): boolean => {
    const { name, resolution } = namedBy(draft) ?? { name: null, resolution: null };
    if (name === null || !(names.has(name) || surnames.includes(name))) return false;
    if (resolution !== 'surname') return !isPlace(name, statements);
    // [Reyes:] is neither Ana nor Luis Reyes where both speak.
    const bearers = surnames.filter((surname) => surname === surnameIn(name));
    return bearers.length === 1 && !isPlace(surnameIn(name), statements);
  };
  return drafts.filter((draft) => !isHeadline(draft) || isSource(draft) || isSpeaker(draft));
}

/** [in Kelloway], [near Kelloway], [a flood hit Kelloway]: whatever people bear its name. */
const isPlace = (name: string, statements: readonly Statement[]): boolean =>
  statements.some(({ tokens }) =>
    tokens.some(
      ({ text }, i) =>
        text === name &&
        /^(in|near|across|outside|around|throughout|hit|hits|struck|swept|battered|flooded|reached)$/.test(
          tokens[i - 1]?.lower ?? '',
        ),
    ),
  );

const isHeadline = ({ pattern }: Draft): boolean => pattern === 'headline-colon';

function isSource({ speaker }: Draft): boolean {
  const head = speaker?.statement.tokens[speaker.phrase.core.to - 1]?.lower ?? '';
  return isPersonal(head) || isReport(head);
}
