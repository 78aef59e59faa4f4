import type { Draft } from '../../store/drafts.ts';
import { isPending, type Post } from '../../store/posts.ts';
import type { CommandContext } from '../command.ts';
import { carryOut, carryOutAgain, DONE_ALREADY } from './carry-out.ts';
import { NOT_SETTLED } from './pending-in-words.ts';

const BUSY = `**Not done**: ${NOT_SETTLED}.`;

export const notYours = (channel: string): string =>
  `You may not write in <#${channel}> yourself, so the bot does not do it for you.`;

/**
 * Posts a draft, brings its post up to date or takes it back: first the intent is written down, then Discord is told,
 * then what came of it is written down. Says how it went.
 */
export async function publish(
  act: 'post' | 'update' | 'withdraw' | 'again',
  draft: Draft,
  context: CommandContext,
): Promise<string> {
  const { asker, store, channels, now } = context;
  const { posts } = store;
  const post = posts.ofDraft(draft.id);
  const mayNotWrite = (there: Pick<Post, 'channel' | 'guild'>): boolean =>
    channels.mayWrite(there.channel, there.guild, asker.id) === false;
  switch (act) {
    case 'post': {
      const { channel, guild, id, revision } = draft;
      if (channel === null) return 'Choose a channel first.';
      if (mayNotWrite({ channel, guild })) return notYours(channel);
      const intent = posts.intend({ draft: id, guild, channel, revision, author: asker.id });
      if (intent) return await channels.inTurn(intent.id, () => carryOut(intent, context));
      return isPending(post) ? BUSY : 'It is posted already.';
    }
    case 'update':
    case 'withdraw': {
      // Taking words back is no writing: any moderator may.
      if (act === 'update' && post && mayNotWrite(post)) return notYours(post.channel);
      const state = act === 'update' ? 'updating' : 'withdrawing';
      const intent = post && posts.intendChange(post.id, state, asker.id);
      if (intent) return await channels.inTurn(intent.id, () => carryOut(intent, context));
      return isPending(post) ? BUSY : 'It is not posted anywhere now.';
    }
    case 'again':
      if (!isPending(post)) return DONE_ALREADY;
      return post.state !== 'withdrawing' && mayNotWrite(post)
        ? notYours(post.channel)
        : await carryOutAgain(post.id, { now, asked: true }, context);
  }
}
