import type { Article, IsoDate } from '../articles/article.ts';
import type { Interval, Timex } from '../dates/timex.ts';
import type { CoverageExtent } from '../library.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Speaker } from '../quotations/speakers.ts';
import type { Correction } from '../search/search.ts';
import type { Span } from '../span.ts';

/** Where words are: never the words themselves, which are sliced from the article when they are shown. */
export interface Citation {
  /** The article's id. */
  readonly article: string;
  readonly spans: readonly Span[];
  /** Of the article's whole text when it was indexed. */
  readonly sha256: string;
}

/** What every command can be asked; a filter that was not given is null. */
export interface Request {
  readonly text: string;
  /** A speaker's id or typed name (who-said). */
  readonly speaker: string | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** An outlet, or an article's id, title or opening words. */
  readonly source: string | null;
}

/** A cited piece of an article. */
export interface Item {
  readonly citation: Citation;
  /** The words of the article that matched, to show in bold. */
  readonly highlights: readonly Span[];
  /** A quotation that overlaps the cited words, so that the reply says who said it and how. */
  readonly quotation: Quotation | null;
  /** Null where there is no quotation or nobody is named. */
  readonly speaker: Speaker | null;
  /** Other articles with nearly the same words, by id. */
  readonly alsoIn: readonly string[];
}

/** An item of /when: the day, and which of the two it comes from. */
export interface DatedItem extends Item {
  /** text: a time expression in or governing the sentence; published: the article's own date. */
  readonly basis: 'text' | 'published';
  /** Null where the day is the publication date. */
  readonly timex: Timex | null;
  /** Where that expression stands: in the sentence itself, in the one before, or in the article's opening. */
  readonly governs: 'sentence' | 'before' | 'opening' | null;
  /** Null where nothing can be resolved: “recently”, an undated article. */
  readonly interval: Interval | null;
}

/** An item of /compare. */
export interface ComparedItem extends Item {
  /** Sentences of one number make the same claim, each as its article words it. */
  readonly group: number;
}

/** Where two sentences about the same thing disagree. Which of them is right is not for the bot to say. */
export interface Conflict {
  readonly kind: 'name' | 'role' | 'number' | 'date' | 'wording';
  /** False for an inference: the sentences may speak of two things. */
  readonly certain: boolean;
  /** Why the two are held to be about the same thing, in the bot's own words. */
  readonly reason: string;
  /** Places in the answer's items. */
  readonly items: readonly [number, number];
  /** The words that differ. */
  readonly differing: readonly [Citation, Citation];
}

/** A stretch of a checked quotation: in both, only in the article, or only in what was typed. */
export type DiffPart =
  | { readonly op: 'same' | 'dropped'; readonly span: Span }
  | { readonly op: 'added'; readonly text: string };

/** An item of /check-quote. */
export interface CheckedItem extends Item {
  /** What was typed against the article, in order. */
  readonly diff: readonly DiffPart[];
  /** same: word for word. omission: its parts are, in order. other: words differ. joined: one of two parts, each from elsewhere. */
  readonly wording: 'same' | 'omission' | 'other' | 'joined';
  /** quoted: all in quotation marks. partly: some. indirect: the article's words for what somebody said. narrative: nobody's but the article's. page: not part of its prose. */
  readonly standing: 'quoted' | 'partly' | 'indirect' | 'narrative' | 'page';
  /** Who was said to have said it; `fits` is null where the article names nobody. */
  readonly claim: { readonly typed: string; readonly fits: boolean | null } | null;
}

/** found is exact, closest is altered, none is absent; null where nothing could be checked. */
export type Verdict = 'exact' | 'altered' | 'absent';
export type QuoteCheck = Answer<CheckedItem> & { readonly verdict: Verdict | null };

/** An item of /sources without a claim. */
export interface ArticleItem {
  readonly article: Article;
  readonly passages: number;
  readonly quotations: number;
  readonly dates: number;
}

/** Who a claim goes back to: “4 articles attribute it to John Kirby”. */
export interface Origin {
  readonly name: string;
  readonly articles: readonly string[];
  /** Countries and organisations that the articles' words for it show: [US], [White House]. */
  readonly sides?: readonly string[];
}

export interface Found<T> {
  /** found: it answers. closest: it bears on the question and may not answer it. */
  readonly status: 'found' | 'closest';
  /** Best first, at least one. */
  readonly items: readonly T[];
  readonly corrections: readonly Correction[];
  readonly origins: readonly Origin[];
  /** Articles that state what was asked without saying from whom they have it; where origins were looked for. */
  readonly own?: readonly string[];
  /** What the filters leave of the coverage, where articles are counted. */
  readonly searched?: CoverageExtent;
  /** More passages bear on it than were looked at: articles are counted as at least so many. */
  readonly partial?: boolean;
  /** Of /compare. */
  readonly conflicts?: readonly Conflict[];
}

export interface None {
  readonly status: 'none';
  /** no-match; language: the question is not in English; empty: nothing to search for; absent: no such words; too-long: to be compared word by word; unknown-speaker, unknown-source, no-articles: the filter fits nothing. */
  readonly reason:
    | 'no-match'
    | 'language'
    | 'empty'
    | 'absent'
    | 'too-long'
    | 'unknown-speaker'
    | 'unknown-source'
    | 'no-articles';
  readonly searched: CoverageExtent;
  /** Names that come near what was asked for. */
  readonly nearest: readonly string[];
}

/** What was named fits several; the person chooses. */
export interface Ambiguous {
  readonly status: 'ambiguous';
  readonly choices: readonly { readonly label: string; readonly value: string }[];
}

/** What every command answers: plain data, switched over exhaustively. */
export type Answer<T = Item> = Found<T> | None | Ambiguous;

/** An item of any command. */
export type AnyItem = Item | DatedItem | ComparedItem | CheckedItem | ArticleItem;

export type AnyAnswer = Answer<AnyItem> | QuoteCheck;
