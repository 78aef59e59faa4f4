import { element } from '../element.ts';
import { icon } from '../icon.ts';
import type { PageState, SentCommand } from '../page-state.ts';
import { renderAvatar } from './avatar.ts';
import { renderAuthor, renderUse } from './message.ts';
import { renderOnlyYou } from './only-you.ts';

/** A command on its way to the bot, or one that the bot did not answer. */
export const renderSentCommand = (sent: SentCommand, state: PageState, dismiss: () => void): HTMLElement =>
  element(
    'article',
    { class: 'message private', attributes: { 'data-nonce': sent.nonce } },
    renderUse(state.me.user, sent.name),
    element(
      'div',
      { class: 'message-row' },
      renderAvatar(state.bot.user),
      element(
        'div',
        { class: 'message-main' },
        renderAuthor(state.bot.user, new Date(sent.sentAt)),
        ...(sent.failure === null
          ? [element('div', { class: 'thinking' }, 'Sending command…')]
          : [
              element(
                'div',
                { class: 'failure', attributes: { role: 'alert' } },
                icon('warning'),
                sent.failure,
              ),
              renderOnlyYou(dismiss),
            ]),
      ),
    ),
  );
