import type { Annotation } from '../annotate.ts';
import type { Paragraph, Passage, Sentence } from '../articles/structure.ts';
import type { Anchor, Interval, Timex, TimexType } from '../dates/timex.ts';
import type { Quotation, QuotationKind, SpeakerResolution } from '../quotations/quotation.ts';
import type { SpeakerMention } from '../quotations/speaker-mentions.ts';
import type { Span } from '../span.ts';
import type { Form, TapeReader, TapeWriter } from './tape.ts';

/** A mention beside the quotations of its article: theirs by number, since it is the same ones that it means. */
export type NumberedMention = Omit<SpeakerMention, 'quotations'> & { readonly quotations: readonly number[] };

/** The lists of an annotation as they are saved. */
export type Lists = { readonly [Kind in Exclude<keyof Annotation, 'mentions'>]: Annotation[Kind] } & {
  readonly mentions: readonly NumberedMention[];
};

const writeSpan = ({ start, end }: Span, to: TapeWriter): void => {
  to.number(start);
  to.number(end);
};
const readSpan = (from: TapeReader): Span => ({ start: from.number(), end: from.number() });

const paragraph: Form<Paragraph> = {
  write(value, to) {
    writeSpan(value, to);
    to.nullable(value.number, (number) => to.number(number));
  },
  read: (from) => ({
    start: from.number(),
    end: from.number(),
    number: from.nullable(() => from.number()),
  }),
};

const sentence: Form<Sentence> = {
  write(value, to) {
    writeSpan(value, to);
    to.number(value.paragraph);
    to.number(value.boilerplate ? 1 : 0);
  },
  read: (from) => ({
    start: from.number(),
    end: from.number(),
    paragraph: from.number(),
    boilerplate: from.number() === 1,
  }),
};

const passage: Form<Passage> = {
  write(value, to) {
    writeSpan(value, to);
    writeSpan(value.sentences, to);
    to.number(value.paragraph);
  },
  read: (from) => ({
    start: from.number(),
    end: from.number(),
    sentences: readSpan(from),
    paragraph: from.number(),
  }),
};

const quotation: Form<Quotation> = {
  write(value, to) {
    to.string(value.article);
    to.list(value.spans, (span) => writeSpan(span, to));
    to.string(value.kind);
    to.nullable(value.cue, (span) => writeSpan(span, to));
    to.nullable(value.speaker, (span) => writeSpan(span, to));
    to.nullable(value.speakerName, (name) => to.string(name));
    to.nullable(value.resolution, (resolution) => to.string(resolution));
    to.number(value.negated ? 1 : 0);
    // A fraction among the numbers would make each of them a heap object.
    to.string(String(value.confidence));
    to.string(value.pattern);
  },
  read: (from) => ({
    article: from.string(),
    spans: from.list(() => readSpan(from)),
    kind: from.string() as QuotationKind,
    cue: from.nullable(() => readSpan(from)),
    speaker: from.nullable(() => readSpan(from)),
    speakerName: from.nullable(() => from.string()),
    resolution: from.nullable(() => from.string() as SpeakerResolution),
    negated: from.number() === 1,
    confidence: Number(from.string()),
    pattern: from.string(),
  }),
};

const timex: Form<Timex> = {
  write(value, to) {
    to.string(value.article);
    writeSpan(value.span, to);
    to.string(value.type);
    to.string(value.value);
    to.nullable(value.interval, (interval) => {
      to.string(interval.from);
      to.string(interval.to);
    });
    to.string(value.certainty);
    to.nullable(value.anchor, ({ day, basis }) => {
      to.string(day);
      to.string(basis);
    });
    to.string(value.pattern);
  },
  read: (from) => ({
    article: from.string(),
    span: readSpan(from),
    type: from.string() as TimexType,
    value: from.string(),
    interval: from.nullable((): Interval => ({ from: from.string(), to: from.string() })),
    certainty: from.string() as Timex['certainty'],
    anchor: from.nullable((): Anchor => ({ day: from.string(), basis: from.string() as Anchor['basis'] })),
    pattern: from.string(),
  }),
};

const mention: Form<NumberedMention> = {
  write(value, to) {
    to.string(value.name);
    to.string(value.kind);
    to.list(value.descriptions, (description) => to.string(description));
    to.list(value.company, (word) => to.string(word));
    to.list(value.quotations, (number) => to.number(number));
  },
  read: (from) => ({
    name: from.string(),
    kind: from.string() as SpeakerMention['kind'],
    descriptions: from.list(() => from.string()),
    company: from.list(() => from.string()),
    quotations: from.list(() => from.number()),
  }),
};

/** How each list's entries are written down. */
export const FORMS: { readonly [Kind in keyof Lists]: Form<Lists[Kind][number]> } = {
  paragraphs: paragraph,
  sentences: sentence,
  passages: passage,
  quotations: quotation,
  timexes: timex,
  mentions: mention,
};
