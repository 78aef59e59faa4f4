import type { Library } from '../library.ts';
import type { Answer, Request } from './answer.ts';
import { foldCopies, onePerArticle } from './collapse.ts';
import { itemOfHit } from './item.ts';
import { originsOf, tellingSentences } from './origins.ts';
import { bearing, retrieve } from './retrieve.ts';
import { showOrigins } from './show-origins.ts';

/** What the coverage says about a question: the best passage of each article, copies folded into one, and whom they have it from. */
export async function ask(request: Request, library: Library): Promise<Answer> {
  const retrieved = await retrieve(request, library);
  if (retrieved.status === 'none') return retrieved;
  const { status, corrections, searched, partial } = retrieved;
  const passages = bearing(retrieved.passages);
  const best = onePerArticle(passages.map(({ hit, found }) => itemOfHit(hit, found, library)));
  const tellings = tellingSentences(passages, library);
  const { named, more } = showOrigins(best, tellings);
  const items = [named, more].flatMap((some) => foldCopies(some, library));
  return { status, items, corrections, searched, partial, ...originsOf(tellings) };
}
