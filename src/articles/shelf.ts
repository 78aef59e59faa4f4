import type { Article, Rejection } from './article.ts';
import { makeArticle, unfit } from './make-article.ts';
import type { PlacedDraft, Reading } from './reading.ts';
import { firstStated, type StatedFields } from './stated-fields.ts';

/** Where a coverage's articles come together: each has its id, and no two have the same. */
export class Shelf {
  readonly articles: Article[] = [];
  readonly rejected: Rejection[] = [];
  readonly #places = new Map<string, string>();

  reject(rejections: readonly Rejection[]): void {
    for (const rejection of rejections) this.rejected.push(rejection);
  }

  /** What was read from `file`, a path within the coverage; `sidecar` goes before what the file says of itself. */
  put(file: string, { drafts, refused }: Reading, sidecar: StatedFields): void {
    const rejections: Rejection[] = refused.map(({ line, reason }) => ({ file, line, reason }));
    const told = new Set<string>();
    for (const draft of drafts) {
      const { line, part } = draft;
      const reason = this.#place(file, draft, sidecar);
      // A field that a whole file misspells is named once.
      const unread = draft.unread?.filter((words) => !told.has(words)) ?? [];
      const placed = (words: string): string => (part === null ? words : `article ${part}: ${words}`);
      if (reason !== null) rejections.push({ file, line, reason: placed(reason) });
      for (const words of unread) {
        told.add(words);
        rejections.push({ isField: true, file, line, reason: placed(words) });
      }
    }
    this.reject(rejections.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  }

  /** Null, or why the draft has no place here. */
  #place(file: string, draft: PlacedDraft, sidecar: StatedFields): string | null {
    const { line, part, text } = draft;
    const id = draft.id ?? file.replace(/\.[^./]*$/, '') + (part === null ? '' : `#${part}`);
    const holder = this.#places.get(id);
    if (holder !== undefined)
      return `expected an id of its own, came ${JSON.stringify(id)}, which ${holder} has`;
    const reason = unfit(text);
    if (reason !== null) return reason;
    this.#places.set(id, line === null ? file : `${file} line ${line}`);
    this.articles.push(makeArticle(id, text, firstStated(sidecar, draft.stated)));
    return null;
  }
}
