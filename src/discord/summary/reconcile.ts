import type { Log } from '../../log.ts';
import type { LibraryFor } from '../library-views.ts';
import { carryOutAgain, type Surroundings } from './carry-out.ts';

/** Carries out what the bot was about when it was stopped; one post that cannot be looked after keeps no other waiting. */
export async function reconcile(
  around: Omit<Surroundings, 'library'> & { readonly library: LibraryFor },
  now: () => Date,
  log: Log,
): Promise<void> {
  for (const post of around.store.posts.pending()) {
    const about = { post: post.id, state: post.state };
    try {
      const here = { ...around, library: around.library(post.guild) };
      const said = await carryOutAgain(post, now().getTime() - post.changedAt, here);
      log.info({ ...about, said }, 'a post was left half done');
    } catch (error) {
      log.error({ ...about, err: error }, 'a post that was left half done could not be looked after');
    }
  }
}
