/**
 * The engine below the ranking: it tells which passages have a term. What they are worth is reckoned from the forward
 * index, alike for every engine and every coverage that one engine serves at the same time.
 */
export interface Postings {
  /**
   * By the number of a passage, what is indexed of it: tokens parted by spaces, each once, letters of ASCII and digits
   * only, so that no tokenizer or query language sees anything else in them.
   */
  add(passages: ReadonlyMap<number, string>): void;
  /** With the tokens that they were added with. */
  remove(passages: ReadonlyMap<number, string>): void;
  passagesWith(token: string): readonly number[];
  close(): void;
}

/** Builds an empty engine. */
export type Engine = () => Postings;

/** From this many times on, a term in a passage is not counted further: BM25 saturates (1.7 of at most 2.2). */
const MOST_TIMES = 4;

/** The nth time that a passage has term 7 is a word of its own, so that any engine can tell how often: [7], [7x2], [7x3]. */
const tokenOf = (term: number, time: number): string => (time === 1 ? `${term}` : `${term}x${time}`);

/** What is indexed of a passage. */
export function tokensOf(counts: ReadonlyMap<number, number>): string {
  const tokens: string[] = [];
  for (const [term, count] of counts) {
    for (let time = 1; time <= Math.min(count, MOST_TIMES); time++) tokens.push(tokenOf(term, time));
  }
  return tokens.join(' ');
}

/** Visits the passages that have a term, as often as they have it: with 1 for the first time, and so on. */
export function eachOccurrence(
  term: number,
  postings: Pick<Postings, 'passagesWith'>,
  visit: (passage: number, time: number) => void,
): void {
  for (let time = 1; time <= MOST_TIMES; time++) {
    const passages = postings.passagesWith(tokenOf(term, time));
    for (const passage of passages) visit(passage, time);
    if (passages.length === 0) break;
  }
}
