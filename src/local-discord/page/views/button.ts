import type { APIButtonComponent } from 'discord.js';
import { buttonStyles } from '../discord-values.ts';
import { element } from '../element.ts';
import { icon } from '../icon.ts';

const classes: Readonly<Record<number, string>> = {
  [buttonStyles.Primary]: 'primary',
  [buttonStyles.Secondary]: 'secondary',
  [buttonStyles.Success]: 'success',
  [buttonStyles.Danger]: 'danger',
};

/** A message's button: one that the bot answers, or a link. */
export const renderButton = (
  button: APIButtonComponent,
  busy: boolean,
  press: (customId: string) => void,
): HTMLElement => {
  if (button.style === buttonStyles.Premium)
    return element(
      'button',
      { class: 'button primary', attributes: { type: 'button', disabled: true } },
      'Premium',
    );
  const content = [
    button.emoji?.name !== undefined &&
      button.emoji.name !== null &&
      element('span', { class: 'emoji' }, button.emoji.name),
    button.label !== undefined && element('span', {}, button.label),
  ];
  if (button.style === buttonStyles.Link)
    return element(
      'a',
      {
        class: `button secondary${button.disabled === true ? ' disabled' : ''}`,
        attributes: {
          href: button.disabled === true ? null : button.url,
          target: '_blank',
          rel: 'noopener noreferrer',
        },
      },
      ...content,
      icon('external'),
    );
  return element(
    'button',
    {
      class: `button ${classes[button.style]}${busy ? ' busy' : ''}`,
      attributes: { type: 'button', disabled: button.disabled === true, 'aria-busy': busy ? 'true' : null },
      on: { click: () => busy || press(button.custom_id) },
    },
    ...content,
  );
};
