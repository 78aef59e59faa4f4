import type { Paragraph, Passage, Sentence } from './structure.ts';

/** A passage is at most so long, unless one sentence alone is longer. Units catch scripts that do not space words. */
const MOST = { words: 120, units: 1_000 };

interface Size {
  readonly words: number;
  readonly units: number;
}

const NOTHING: Size = { words: 0, units: 0 };
const plus = (a: Size, b: Size): Size => ({ words: a.words + b.words, units: a.units + b.units });
const fits = (size: Size): boolean => size.words <= MOST.words && size.units <= MOST.units;

/** Sentences that belong together: a paragraph or a part of a long one. Indexes into the sentences, end exclusive. */
interface Run {
  readonly start: number;
  end: number;
  size: Size;
  /** A heading: it goes with what follows. */
  readonly heading: boolean;
}

/** Whole sentences, short neighbouring paragraphs joined, long ones cut into parts of about equal length. */
export function cutPassages(
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
): Passage[] {
  const passages: Passage[] = [];
  let open: Run[] = [];
  let size = NOTHING;
  const close = (): void => {
    if (open.length > 0) passages.push(passageOf(open[0]!.start, open.at(-1)!.end));
    open = [];
    size = NOTHING;
  };
  const passageOf = (first: number, end: number): Passage => ({
    start: sentences[first]!.start,
    end: sentences[end - 1]!.end,
    sentences: { start: first, end },
    paragraph: paragraphs[sentences[first]!.paragraph]!.number!,
  });
  for (const run of runsOf(text, sentences)) {
    const last = open.at(-1);
    if (last && last.end !== run.start) close();
    else if (last && !fits(plus(size, run.size))) {
      const heading = open.length > 1 && last.heading && fits(plus(last.size, run.size)) ? open.pop()! : null;
      close();
      if (heading) add(heading);
    }
    add(run);
  }
  close();
  return passages;

  function add(run: Run): void {
    open.push(run);
    size = plus(size, run.size);
  }
}

function runsOf(text: string, sentences: readonly Sentence[]): Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < sentences.length; ) {
    const { paragraph, boilerplate } = sentences[first]!;
    let end = first;
    while (sentences[end]?.paragraph === paragraph && sentences[end]!.boilerplate === boilerplate) end++;
    if (!boilerplate) runs.push(...partsOf(text, sentences, first, end));
    first = end;
  }
  return runs;
}

function partsOf(text: string, sentences: readonly Sentence[], first: number, end: number): Run[] {
  const sizes = sentences.slice(first, end).map((sentence) => sizeOf(text, sentence));
  const total = sizes.reduce(plus, NOTHING);
  const parts = Math.ceil(Math.max(total.words / MOST.words, total.units / MOST.units));
  const aim = { words: total.words / parts, units: total.units / parts };
  const heading =
    end - first === 1 && total.words <= 15 && !/[.?!…"”]$/.test(lastUnit(text, sentences[first]!));
  const runs: Run[] = [];
  sizes.forEach((size, index) => {
    const last = runs.at(-1);
    const grown = last ? plus(last.size, size) : size;
    // Cut where that comes nearer to equal parts than one more sentence would.
    const full = last && (!fits(grown) || nearer(last.size, grown, aim));
    if (!last || full) runs.push({ start: first + index, end: first + index + 1, size, heading });
    else {
      last.end++;
      last.size = grown;
    }
  });
  return runs;
}

const nearer = (without: Size, grown: Size, aim: Size): boolean =>
  aim.units > 0 && grown.units > aim.units && grown.units - aim.units > aim.units - without.units;

const lastUnit = (text: string, sentence: Sentence): string => text.slice(sentence.end - 1, sentence.end);

function sizeOf(text: string, { start, end }: Sentence): Size {
  return { words: text.slice(start, end).split(/\s+/).length, units: end - start };
}
