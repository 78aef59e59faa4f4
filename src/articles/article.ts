/** A calendar day as YYYY-MM-DD, years 0001 to 9999. */
export type IsoDate = string;

/** One article of the coverage. What the document does not state is null, never guessed. */
export interface Article {
  /** The file's path within the coverage without its extension, or a .jsonl line's own `id`. */
  readonly id: string;
  /** Fixed once at reading: every span in the program counts UTF-16 code units into it. */
  readonly text: string;
  /** Of `text`, UTF-8, lower-case hex. A citation carries it, so that a changed article is noticed. */
  readonly sha256: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly publishedOn: IsoDate | null;
  /** For an undated article: the latest day that its own text proves to have passed. */
  readonly notBefore: IsoDate | null;
}

/** A file or a line of a .jsonl file that is not served, or a field that is not read, and why, in words for the user. */
export interface Rejection {
  /** A field that is not read [titel, date]: its article is served without it. */
  readonly isField?: true;
  readonly file: string;
  readonly line: number | null;
  readonly reason: string;
}
