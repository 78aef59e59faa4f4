import type { Message } from 'discord.js';

interface Part {
  readonly content?: string;
  readonly components?: readonly Part[];
}

const displayed = (parts: readonly Part[]): string[] =>
  parts.flatMap(({ content, components = [] }) => [...(content ? [content] : []), ...displayed(components)]);

/** What a message says: its content, and what a bot's message shows in its components. */
export const textOfMessage = ({ content, components }: Pick<Message, 'content' | 'components'>): string =>
  [content, ...displayed(components.map((component) => component.toJSON() as Part))]
    .filter((text) => text !== '')
    .join('\n');
