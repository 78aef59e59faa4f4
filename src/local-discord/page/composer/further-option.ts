import type { APIApplicationCommandBasicOption } from 'discord.js';
import { element } from '../element.ts';

/** `[+ count]`: offers an option that may be added to the command. */
export const renderFurtherOption = (
  { name, description }: APIApplicationCommandBasicOption,
  add: () => void,
  explain: (text: string) => void,
): HTMLElement =>
  element(
    'button',
    {
      class: 'add-option',
      attributes: { type: 'button', title: description, 'aria-label': `Add option ${name}: ${description}` },
      on: { click: add, focus: () => explain(`${name}: ${description}`) },
    },
    `+ ${name}`,
  );
