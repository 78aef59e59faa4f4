import type { Article } from '../articles/article.ts';
import type { AnnotatedArticle } from '../library.ts';
import { words } from '../search/words.ts';
import { type Span, slice } from '../span.ts';

/** Whole sentences of a passage that is shown without its article. */
const LONGEST = 3;

/** Opening a sentence, they point at the one before: what it names, or what this one goes on from. */
const POINTS_BACK: ReadonlySet<string> = new Set(
  `he she it they him her them his its their this that these those such both neither another others
  also but and or so yet however moreover furthermore additionally instead therefore thus nevertheless
  nonetheless meanwhile otherwise consequently similarly likewise hence then besides later afterwards`.split(
    /\s+/,
  ),
);
const PRONOUNS: ReadonlySet<string> = new Set('he she they him her them his their'.split(' '));
const PHRASE_BACK =
  /^[\s"“‘'(]*(?:in addition|as a result|for example|for instance|at the same time|in response|the (?:former|latter|two|three|pair|same|news|move|announcement|comments?|remarks?|disclosure))\b/i;

/** As prose ends, whatever marks close after it; a headline does not. */
const ENDED = /[.?!…]["”’')\]]*$/;

/** Whether nothing before a sentence is needed to know whom and what it speaks of. */
export function readsAlone(sentence: string): boolean {
  if (PHRASE_BACK.test(sentence)) return false;
  const [first, ...rest] = words(sentence);
  if (!first || POINTS_BACK.has(first.form)) return false;
  // A pronoun before any name [On Wednesday evening he said]; the name of a day or month is no person's.
  const pronoun = rest.find(({ form }) => PRONOUNS.has(form));
  if (!pronoun) return true;
  return rest.some(({ start, capital, form }) => capital && start < pronoun.start && !isCalendar(form));
}

const isCalendar = (form: string): boolean =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i.test(
    form,
  );

export interface Standing extends Span {
  /** False where its opening still points at what stands before it. */
  readonly alone: boolean;
}

/**
 * A sentence with as much of what stands before it in its paragraph as it takes to read it alone, three sentences at
 * most. Null for a headline, and for a part of a quotation.
 */
export function standingAlone(at: number, { sentences, article }: AnnotatedArticle): Standing | null {
  const best = sentences[at];
  if (!best || best.boilerplate) return null;
  const { end } = best;
  for (let first = at; first > at - LONGEST; first--) {
    const sentence = sentences[first];
    if (!sentence || sentence.boilerplate || sentence.paragraph !== best.paragraph) break;
    if (readsAlone(slice(article.text, sentence)))
      return whole({ start: sentence.start, end, alone: true }, article);
  }
  return whole({ start: best.start, end, alone: false }, article);
}

function whole(passage: Standing, { text }: Article): Standing | null {
  const shown = slice(text, passage);
  const count = (marks: RegExp): number => shown.match(marks)?.length ?? 0;
  const torn = count(/[“„«]/g) !== count(/[”»]/g) || count(/"/g) % 2 === 1;
  return ENDED.test(shown) && !torn ? passage : null;
}
