import { isStanding } from '../../store/posts.ts';
import type { Surroundings } from './carry-out.ts';
import { postMessage } from './post-message.ts';

/**
 * Takes the name of who asked to be forgotten out of a post's byline, and changes nothing else of it: not where the
 * draft has changed since, nor what moderators hid meanwhile. False where Discord does not let the bot, or that is not
 * possible; the next start tries again.
 */
export function takeNameOut(id: number, { store, channels, library }: Surroundings): Promise<boolean> {
  return channels.inTurn(id, async () => {
    const post = store.posts.get(id);
    if (!isStanding(post)) return true;
    const draft = store.drafts.get(post.draft);
    if (post.state !== 'posted' || post.message === null || draft?.revision !== post.revision) return false;
    const { author, updatedBy } = post;
    const made = postMessage(draft, { author, updatedBy }, library.hiding?.whole ?? library);
    if (!made.ok) return false;
    const done = await channels.edit(post.channel, post.message, made.message);
    const isOut = done.ok || done.why === 'message-gone' || done.why === 'channel-gone';
    if (isOut) store.posts.unnamed(post);
    return isOut;
  });
}
