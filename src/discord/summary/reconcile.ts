import type { Log } from '../../log.ts';
import type { Post } from '../../store/posts.ts';
import type { LibraryFor } from '../library-views.ts';
import { carryOutAgain, type Surroundings } from './carry-out.ts';
import { takeNameOut } from './take-name-out.ts';

/** Carries out what the bot was about when it was stopped; one post that cannot be looked after keeps no other waiting. */
export async function reconcile(
  around: Omit<Surroundings, 'library'> & { readonly library: LibraryFor },
  now: () => Date,
  log: Log,
): Promise<void> {
  const { posts } = around.store;
  const lookAfter = async (
    post: Post,
    finish: (id: number, here: Surroundings) => Promise<string>,
  ): Promise<void> => {
    const about = { post: post.id, state: post.state };
    try {
      const said = await finish(post.id, { ...around, library: around.library(post.guild) });
      log.info({ ...about, said }, 'a post was left half done');
    } catch (error) {
      log.error({ ...about, err: error }, 'a post that was left half done could not be looked after');
    }
  };
  for (const post of posts.pending()) {
    await lookAfter(post, (id, here) => carryOutAgain(id, { now, asked: false }, here));
  }
  // An update that was carried out may have been without the name already; the same is done twice.
  for (const post of posts.namingForgotten()) {
    await lookAfter(post, async (id, here) =>
      (await takeNameOut(id, here)) ? 'A name was taken out.' : 'A name could not be taken out.',
    );
  }
}
