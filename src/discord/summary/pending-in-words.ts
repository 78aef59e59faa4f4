import type { Intent, PendingPost } from '../../store/posts.ts';

interface Words {
  readonly doing: string;
  readonly done: string;
  readonly again: string;
}

const WORDS: Readonly<Record<Intent, Words>> = {
  sending: { doing: 'Being posted in', done: 'it was posted in', again: 'Try again to post' },
  updating: { doing: 'Being updated in', done: 'the post was updated in', again: 'Try again to update' },
  withdrawing: {
    doing: 'Being withdrawn from',
    done: 'the post was withdrawn from',
    again: 'Try again to withdraw',
  },
};

/** The button that brings an intent to its end; while it is under way, that waits for what comes of it. */
export const againLabel = (state: Intent, underWay: boolean): string =>
  underWay ? 'Look again' : WORDS[state].again;

/** [Not certain whether it was posted in <#2>. Press **Try again to post**: nothing is posted twice.] */
export function pendingInWords({ state, channel }: PendingPost, underWay: boolean): string {
  const { doing, done } = WORDS[state];
  const label = againLabel(state, underWay);
  return underWay
    ? `${doing} <#${channel}>. **${label}** shows what came of it.`
    : `Not certain whether ${done} <#${channel}>. Press **${label}**${INSTEAD[state]}.`;
}

const INSTEAD: Readonly<Record<Intent, string>> = {
  sending: ': nothing is posted twice',
  updating: ', or **Withdraw**',
  withdrawing: '',
};

/** Why nothing else is done with a draft or its post meanwhile. */
export const NOT_SETTLED = 'what was asked for before is not settled yet';
