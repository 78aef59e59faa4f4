import type { AnnotatedArticle, Library } from '../library.ts';
import type { Correction, Hit } from '../search/search.ts';
import { contains, slice } from '../span.ts';
import type { Answer, Item, None, Request } from './answer.ts';
import { type Choosable, choosePassages } from './choose-passages.ts';
import { cite } from './cite.ts';
import { foldCopies } from './collapse.ts';
import { dateOfSentence, type InheritedDays, inheritedDays } from './date-of-sentence.ts';
import { nearPassage, saying } from './item.ts';
import { wordsIn } from './item-again.ts';
import { none } from './none.ts';
import { standingAlone } from './reads-alone.ts';
import { retrieve } from './retrieve.ts';
import { scopeOf } from './scope.ts';
import { tellingness } from './tellingness.ts';

export interface SummaryRequest extends Request {
  /** How many passages at most: less where the rest would repeat. */
  readonly length: number;
}

/** Without a topic, so many passages are read: the first of every article, as news tells the story at the top. */
const READ = 200;
/** A sentence so far into its article, in code units, tells half as much of the story as its first. */
const HALF_WAY = 1000;
/** A passage that points back to what is not cited. */
const DANGLING = 0.3;
/** A sentence that has less of the topic than this share of what the best one has is about something else. */
const ABOUT = 0.5;

/** A sentence that tells of the topic. */
interface Telling {
  readonly found: AnnotatedArticle;
  /** Which of the article's sentences. */
  readonly at: number;
  /** Its share of the topic, 0 to 1. */
  readonly share: number;
  readonly hit: Hit | null;
}

/** A passage with what it is chosen by. */
type Draft = Item & Choosable;

/**
 * A draft of a summary: the passages on a topic that together tell most of it, each one to three whole sentences that
 * can be read alone, in the order of the days that they tell of. Without a topic, of the whole story.
 */
export async function summarise(request: SummaryRequest, library: Library): Promise<Answer> {
  const told = request.text === '' ? everything(request, library) : await onTopic(request, library);
  if (told.status === 'none') return told;
  const drafts = foldCopies(draftsOf(told.sentences, library), library);
  const items = choosePassages(drafts, request.length).toSorted(inTime).map(itemOf);
  if (items.length === 0) return none('no-match', library, request.text);
  return { status: told.status, items, corrections: told.corrections, origins: [] };
}

/** Every sentence as a passage, best first. */
function draftsOf(sentences: readonly Telling[], library: Library): Draft[] {
  const passages = sentences.flatMap((sentence) => {
    const standing = standingAlone(sentence.at, sentence.found);
    return standing ? [{ ...sentence, ...standing }] : [];
  });
  const texts = passages.map(({ found, at }) => slice(found.article.text, found.sentences[at]!));
  const [telling = []] = tellingness([texts]);
  const days = new Map<AnnotatedArticle, InheritedDays>();
  const daysIn = (found: AnnotatedArticle): InheritedDays => {
    const known = days.get(found) ?? inheritedDays(found);
    days.set(found, known);
    return known;
  };
  return passages
    .map(({ found, at, share, hit, start, end, alone }, index) => {
      const span = { start, end };
      const sentence = found.sentences[at]!;
      const near = nearPassage(span, found);
      const highlights = (hit?.highlights ?? []).filter((word) => contains(span, word));
      const matched = highlights.filter((word) => contains(sentence, word));
      const day = dateOfSentence(sentence, found.sentences[at - 1] ?? null, matched, near, daysIn(found));
      return {
        citation: cite(found.article, [span]),
        highlights,
        ...saying(
          matched.length > 0 ? matched : wordsIn(sentence, found.article.text),
          near.quotations,
          library,
        ),
        alsoIn: [],
        words: slice(found.article.text, span),
        worth: share * (telling[index] ?? 0) * (alone ? 1 : DANGLING),
        source: found.article.id,
        day: day.interval?.from ?? null,
      };
    })
    .toSorted((a, b) => b.worth - a.worth);
}

const itemOf = ({ citation, highlights, quotation, speaker, alsoIn }: Draft): Item => ({
  citation,
  highlights,
  quotation,
  speaker,
  alsoIn,
});

interface Told {
  readonly status: 'found' | 'closest';
  readonly sentences: readonly Telling[];
  readonly corrections: readonly Correction[];
}

async function onTopic(request: Request, library: Library): Promise<Told | None> {
  const retrieved = await retrieve(request, library);
  if (retrieved.status === 'none') return retrieved;
  const best = retrieved.passages[0]?.hit.score || 1;
  const sentences = retrieved.passages.flatMap(({ hit, found }) =>
    hit.coverage.map((coverage, index) => ({
      found,
      hit,
      at: hit.passage.sentences.start + index,
      share: (coverage * hit.score) / best,
    })),
  );
  const most = Math.max(...sentences.map(({ share }) => share));
  return { ...retrieved, sentences: sentences.filter(({ share }) => share >= ABOUT * most) };
}

/** The first passages of each article that the filters leave; of more articles than are read, some all along the time. */
function everything(request: Request, library: Library): Told | None {
  const scope = scopeOf(request, library);
  if (!scope.ok) return none(scope.reason, library, request.source ?? '');
  const articles = library.articles
    .filter(({ article }) => !scope.articles || scope.articles.has(article.id))
    .toSorted((a, b) => inOrder(a.article.publishedOn ?? '', b.article.publishedOn ?? ''));
  const step = Math.ceil(articles.length / READ);
  const each = Math.ceil(READ / Math.max(1, articles.length));
  const sentences = articles
    .filter((_, index) => index % step === 0)
    .flatMap((found) =>
      found.passages.slice(0, each).flatMap(({ sentences: { start, end } }) =>
        found.sentences.slice(start, end).map((sentence, index) => ({
          found,
          at: start + index,
          share: 1 / (1 + sentence.start / HALF_WAY),
          hit: null,
        })),
      ),
    );
  return { status: 'found', sentences, corrections: [] };
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts after every day. */
const NO_DAY = '9999-12-32';

/** By the day told of; of one day, as the articles have them. */
const inTime = (a: Draft, b: Draft): number =>
  inOrder(a.day ?? NO_DAY, b.day ?? NO_DAY) ||
  inOrder(a.source, b.source) ||
  (a.citation.spans[0]?.start ?? 0) - (b.citation.spans[0]?.start ?? 0);
