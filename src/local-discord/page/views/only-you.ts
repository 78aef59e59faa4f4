import { element } from '../element.ts';
import { icon } from '../icon.ts';

/** Under what nobody else sees: that it is so, and a way to take it off the screen. */
export const renderOnlyYou = (dismiss: () => void): HTMLElement =>
  element(
    'div',
    { class: 'only-you' },
    icon('eye'),
    'Only you can see this • ',
    element(
      'button',
      { class: 'link', attributes: { type: 'button' }, on: { click: dismiss } },
      'Dismiss message',
    ),
  );
