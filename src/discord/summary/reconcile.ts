import type { Log } from '../../log.ts';
import type { LibraryFor } from '../library-views.ts';
import { carryOutAgain, type Surroundings } from './carry-out.ts';

/** Carries out what the bot was about when it was stopped. */
export async function reconcile(
  around: Omit<Surroundings, 'library'> & { readonly library: LibraryFor },
  now: () => Date,
  log: Log,
): Promise<void> {
  for (const post of around.store.posts.pending()) {
    const here = { ...around, library: around.library(post.guild) };
    const said = await carryOutAgain(post, now().getTime() - post.changedAt, here);
    log.info({ post: post.id, state: post.state, said }, 'a post was left half done');
  }
}
