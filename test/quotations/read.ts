import { segment } from '../../src/articles/segment.ts';
import { spanOf } from '../../src/quotations/content.ts';
import type { Draft } from '../../src/quotations/draft.ts';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import { findQuotedSpans } from '../../src/quotations/quoted-spans.ts';
import { type Reading, readStatement } from '../../src/quotations/reporting-clause.ts';
import { type Statement, toStatements } from '../../src/quotations/statement.ts';
import { createTagger } from '../../src/quotations/tagger.ts';
import { slice } from '../../src/span.ts';

const tag = createTagger();

export const statementsOf = (text: string): Statement[] =>
  toStatements(text, segment(text), tag(text), findQuotedSpans(text));

/** The only statement of a text. */
export const statementOf = (text: string): Statement => statementsOf(text)[0]!;

/** What one finder makes of a text, as [speaker] <cue> {content} {content}. */
export function found(finder: (reading: Reading) => Draft[], text: string): string[] {
  const statements = statementsOf(text);
  return statements
    .map((statement, i) => readStatement(statement, statements[i + 1] ?? null))
    .flatMap(finder)
    .map(({ speaker, cue, spans }) => {
      const who = speaker && spanOf(speaker.statement, speaker.phrase.from, speaker.phrase.to);
      return `[${who && slice(text, who)}] <${slice(text, cue)}> ${spans.map((span) => `{${slice(text, span)}}`).join(' ')}`;
    });
}

/** What all of them make of a text, with the speaker's name in place of the words for it. */
export const quotationsOf = (text: string): string[] =>
  findQuotations({ id: 'a', text }, segment(text)).map(
    ({ speakerName, cue, spans }) =>
      `[${speakerName}] <${cue && slice(text, cue)}> ${spans.map((span) => `{${slice(text, span)}}`).join(' ')}`,
  );
