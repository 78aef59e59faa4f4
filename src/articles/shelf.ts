import type { Article, Rejection } from './article.ts';
import { makeArticle, unfit } from './make-article.ts';
import type { PlacedDraft, Reading } from './reading.ts';
import { firstStated, type StatedFields } from './stated-fields.ts';

/** Where a coverage's articles come together: each has its id, and no two have the same. */
export class Shelf {
  readonly articles: Article[] = [];
  readonly rejected: Rejection[] = [];
  readonly #places = new Map<string, string>();

  reject(...rejections: readonly Rejection[]): void {
    this.rejected.push(...rejections);
  }

  /** What was read from `file`, a path within the coverage; `sidecar` goes before what the file says of itself. */
  put(file: string, { drafts, refused }: Reading, sidecar: StatedFields): void {
    for (const { line, reason } of refused) this.reject({ file, line, reason });
    for (const draft of drafts) this.#putDraft(file, draft, sidecar);
  }

  #putDraft(file: string, draft: PlacedDraft, sidecar: StatedFields): void {
    const { line, part, text } = draft;
    const id = draft.id ?? file.replace(/\.[^./]*$/, '') + (part === null ? '' : `#${part}`);
    const holder = this.#places.get(id);
    const reason =
      holder === undefined
        ? unfit(text)
        : `expected an id of its own, came ${JSON.stringify(id)}, which ${holder} has`;
    if (reason !== null) {
      this.reject({ file, line, reason: part === null ? reason : `article ${part}: ${reason}` });
      return;
    }
    this.#places.set(id, line === null ? file : `${file} line ${line}`);
    this.articles.push(makeArticle(id, text, firstStated(sidecar, draft.stated)));
  }
}
