import { type APITextDisplayComponent, ComponentType } from 'discord.js';
import { escapeInline, unescapeText } from './escape.ts';

/**
 * A reply shows what was asked, an option a line, each in a component with a fixed id. That line is also the bot's
 * only memory of it: a later press reads the request back from there, restart or not.
 */
const LINE_IDS = {
  question: 101,
  text: 102,
  speaker: 103,
  article: 104,
  from: 105,
  to: 106,
  source: 107,
  topic: 108,
  length: 109,
  draft: 110,
} as const;

export type OptionName = keyof typeof LINE_IDS;

/** Options as typed or picked; one that was not given is absent. */
export type Options = Readonly<Partial<Record<OptionName, string>>>;

const NAMES = Object.keys(LINE_IDS) as OptionName[];

export const isOptionName = (name: string): name is OptionName => Object.hasOwn(LINE_IDS, name);

export function requestLines(options: Options): APITextDisplayComponent[] {
  return NAMES.flatMap((name) => {
    const value = options[name];
    if (value === undefined) return [];
    return {
      type: ComponentType.TextDisplay,
      id: LINE_IDS[name],
      content: `-# ${name}: ${escapeInline(value)}`,
    };
  });
}

/** The options again, from a message's components; null where a line is not as `requestLines` writes it. */
export function readRequestLines(components: readonly { id?: number; content?: string }[]): Options | null {
  const options: Partial<Record<OptionName, string>> = {};
  for (const name of NAMES) {
    const content = components.find(({ id }) => id === LINE_IDS[name])?.content;
    if (content === undefined) continue;
    const start = `-# ${name}: `;
    if (!content.startsWith(start)) return null;
    options[name] = unescapeText(content.slice(start.length));
  }
  return options;
}

const NOTE_ID = 100;

/** A line over the request, kept when the page is turned: who shared the reply. Markdown. */
export const noteLine = (note: string): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  id: NOTE_ID,
  content: note,
});

export const readNote = (components: readonly { id?: number; content?: string }[]): string | null =>
  components.find(({ id }) => id === NOTE_ID)?.content ?? null;
