import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import { z } from 'zod';
import { labelInWords, placeInWords } from '../../answers/in-words.ts';
import { REASONS, type Reason } from '../../store/reports.ts';
import type { Part, Press } from '../action.ts';
import { LIMITS, shorten } from '../limits.ts';
import { clean } from '../options.ts';
import type { CitedPassage } from './passages-shown.ts';

/** The custom ids of the button and of the modal that it opens. */
export const REPORT = { kind: 'report', ask: 'report:ask', send: 'report:send' } as const;

export const REASON_IN_WORDS: Readonly<Record<Reason, string>> = {
  speaker: 'Wrong speaker',
  date: 'Wrong date',
  absent: 'Not in the article',
  other: 'Something else',
};

/** Characters of a reporter's own words. */
const WORDS = 200;

export const reportForm = (passages: readonly CitedPassage[]): APIModalInteractionResponseCallbackData => ({
  custom_id: REPORT.send,
  title: 'Report a passage to the moderators',
  components: [
    {
      type: ComponentType.Label,
      label: 'Which passage?',
      component: {
        type: ComponentType.StringSelect,
        custom_id: 'passage',
        options: passages.slice(0, LIMITS.choices).map(({ customId, citation, found }, at) => ({
          label: shorten(`${at + 1}. ${labelInWords(found)}`, LIMITS.choice),
          description: shorten(placeInWords(citation, found) ?? 'in the article', LIMITS.choice),
          value: customId,
          default: passages.length === 1,
        })),
      },
    },
    {
      type: ComponentType.Label,
      label: 'What is wrong with it?',
      component: {
        type: ComponentType.StringSelect,
        custom_id: 'reason',
        options: REASONS.map((reason) => ({ label: REASON_IN_WORDS[reason], value: reason })),
      },
    },
    {
      type: ComponentType.Label,
      label: 'In your own words, if you like',
      component: {
        type: ComponentType.TextInput,
        custom_id: 'words',
        style: TextInputStyle.Paragraph,
        required: false,
        max_length: WORDS,
      },
    },
  ],
});

interface FilledIn {
  /** The custom id of a Context button of the message. */
  readonly passage: string;
  readonly reason: Reason;
  readonly words: string | null;
}

/** Null for what the form does not offer: a modal says whatever was sent. */
export function readReportForm({ fields, parts }: Pick<Press, 'fields' | 'parts'>): FilledIn | null {
  const [passage = ''] = fields.get('passage') ?? [];
  const reason = z.enum(REASONS).safeParse(fields.get('reason')?.[0]);
  const words = shorten(clean(fields.get('words')?.[0] ?? ''), WORDS);
  if (!reason.success || !parts.some(({ custom_id }: Part) => custom_id === passage)) return null;
  return { passage, reason: reason.data, words: words === '' ? null : words };
}
