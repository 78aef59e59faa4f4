import { element } from '../element.ts';

/** How long a notice stays, in milliseconds. */
const STAYS = 6_000;

/** Says for a moment why something could not be done. */
export const showNotice = (text: string): void => {
  const notice = element('div', { class: 'notice', attributes: { role: 'alert' } }, text);
  document.body.append(notice);
  setTimeout(() => notice.remove(), STAYS);
};
