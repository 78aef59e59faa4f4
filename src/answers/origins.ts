import type { Sentence } from '../articles/structure.ts';
import type { AnnotatedArticle, Library } from '../library.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Speaker } from '../quotations/speakers.ts';
import { countryOf, isNation } from '../search/nations.ts';
import { formsIn } from '../search/words.ts';
import { contains, countInside, overlaps, type Span, slice } from '../span.ts';
import type { Found } from './answer.ts';
import type { FoundPassage } from './retrieve.ts';

/** Below this a quotation is too unsure to say whom a claim goes back to. Set on the hand-made table of the seeds. */
const SURE = 0.45;

/**
 * A sentence tells the claim if it has this share of the words that the best sentence of all has, and, where its article
 * has a better one, this share of that one's. By the hand-made table: .45 counts 3 articles more and 8 wrongly.
 */
const TELLING = { ofBest: 0.55, ofOwn: 0.85 };

/** Characters of a speaker's description that can stand as a name: [a senior official of the ministry]. */
const LONGEST = 60;

/** A sentence that makes a claim, and its words that were asked for. */
export interface ClaimingSentence {
  readonly found: AnnotatedArticle;
  readonly sentence: Sentence;
  readonly matched: readonly Span[];
}

/** The same with whom the article has it from; null where it states it as its own. */
export interface Telling extends ClaimingSentence {
  readonly source: Source | null;
}

/** The sentences that tell what was asked, one or more of an article. */
export function tellingSentences(passages: readonly FoundPassage[], library: Library): Telling[] {
  const sentences = passages.flatMap(({ hit, found }) =>
    hit.coverage.flatMap((coverage, index) => {
      if (coverage === 0) return [];
      const sentence = found.sentences[hit.passage.sentences.start + index];
      const matched = sentence ? hit.highlights.filter((word) => contains(sentence, word)) : [];
      return sentence && matched.length > 0 ? [{ found, sentence, matched, coverage }] : [];
    }),
  );
  const most = (of: typeof sentences): number => Math.max(0, ...of.map(({ coverage }) => coverage));
  const best = most(sentences);
  return [...Map.groupBy(sentences, ({ found }) => found).values()].flatMap((own) => {
    const least = Math.max(TELLING.ofBest * best, TELLING.ofOwn * most(own));
    return own.filter(({ coverage }) => coverage >= least).map((claim) => attributed(claim, library));
  });
}

/**
 * Whom each article has a claim from, most articles first: five articles that repeat one official have one origin. An
 * article may name several; one that names none states it as its own.
 */
export function originsOf(tellings: readonly Telling[]): Pick<Found<unknown>, 'origins' | 'own'> {
  const found = new Map<string, { descriptions: readonly string[]; articles: Set<string> }>();
  const own = new Set(tellings.map(({ found: { article } }) => article.id));
  for (const telling of tellings) {
    const { source } = telling;
    if (!source) continue;
    const { id } = telling.found.article;
    const known = found.get(source.name) ?? { descriptions: source.descriptions, articles: new Set() };
    found.set(source.name, { ...known, articles: known.articles.add(id) });
    own.delete(id);
  }
  const names = [...found.keys()];
  const origins = [...found]
    .map(([name, { descriptions, articles }]) => ({
      name,
      articles: [...articles],
      sides: sidesOf(name, descriptions, names),
    }))
    .sort((a, b) => b.articles.length - a.articles.length);
  return { origins, own: [...own] };
}

/** Who is reported to have said the matched words, where, and what the articles call them. */
export interface Source {
  readonly name: string;
  readonly descriptions: readonly string[];
  readonly quotation: Quotation;
  readonly speaker: Speaker | null;
}

export const attributed = (claim: ClaimingSentence, library: Library): Telling => ({
  ...claim,
  source: sourceOf(claim, library),
});

function sourceOf(claim: ClaimingSentence, library: Library): Source | null {
  const quotation = reportOf(claim);
  if (!quotation) return null;
  const speaker = library.speakers.of(quotation);
  if (speaker) return { name: speaker.name, descriptions: speaker.descriptions, quotation, speaker };
  // [officials], [a person who knows of the talks]: nobody's name, but whom the article has it from.
  const mention = quotation.speaker && slice(claim.found.article.text, quotation.speaker);
  return mention && mention.length <= LONGEST
    ? { name: mention, descriptions: [], quotation, speaker }
    : null;
}

/**
 * The quotation that holds most of the matched words: half of them at least, with the words for who said it and how
 * [North Korea has denied], and a third in what was said.
 */
function reportOf({ found, sentence, matched }: ClaimingSentence): Quotation | null {
  let best: Quotation | null = null;
  let most = 0;
  for (const quotation of found.quotations) {
    const { spans, speaker, cue, confidence } = quotation;
    if (confidence < SURE || !spans.some((span) => overlaps(span, sentence))) continue;
    const said = countInside(matched, spans);
    if (said <= most || 3 * said < matched.length) continue;
    const told = countInside(
      matched,
      [...spans, speaker, cue].filter((part) => part !== null),
    );
    if (2 * told < matched.length) continue;
    [best, most] = [quotation, said];
  }
  return best;
}

/** Its country, itself, and other origins that its descriptions name: [White House] spokesman. */
const sidesOf = (name: string, descriptions: readonly string[], names: readonly string[]): string[] => [
  ...new Set([
    ...nationIn(name),
    ...nationsIn(descriptions),
    name,
    ...names.filter((other) => descriptions.some((description) => description.includes(other))),
  ]),
];

const known = new WeakMap<readonly string[], readonly string[]>();

/** Found once for each speaker. */
function nationsIn(descriptions: readonly string[]): readonly string[] {
  const found = known.get(descriptions) ?? descriptions.flatMap(nationIn);
  known.set(descriptions, found);
  return found;
}

/** [US ambassador to North Korea] → US: what follows a preposition is whom it deals with. */
const nationIn = (description: string): string[] => {
  const [head = ''] = description.replace(/United States/g, 'US').split(/\s(?:to|in|for|on|with|at)\s/);
  return formsIn(head).flatMap((form) => (isNation(form) ? countryOf(form) : []));
};
