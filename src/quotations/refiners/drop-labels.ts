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
  const speaking = new Set(
    drafts
      .filter((draft) => !isHeadline(draft))
      .flatMap((draft) => namedBy(draft)?.name ?? [])
      .flatMap((name) => [name, surnameIn(name)]),
  );
  const isSpeaker = (draft: Draft): boolean => {
    const { name, person } = namedBy(draft) ?? { name: null, person: false };
    return name !== null && speaking.has(name) && (person || !isPlace(name, statements));
  };
  return drafts.filter((draft) => !isHeadline(draft) || isSource(draft) || isSpeaker(draft));
}

/** [in Kelloway], [near Kelloway] */
const isPlace = (name: string, statements: readonly Statement[]): boolean =>
  statements.some(({ tokens }) =>
    tokens.some(
      ({ text }, i) => text === name && /^(in|near|across|outside)$/.test(tokens[i - 1]?.lower ?? ''),
    ),
  );

const isHeadline = ({ pattern }: Draft): boolean => pattern === 'headline-colon';

function isSource({ speaker }: Draft): boolean {
  const head = speaker?.statement.tokens[speaker.phrase.core.to - 1]?.lower ?? '';
  return isPersonal(head) || isReport(head);
}
