import type { QuoteCheck, Request } from '../../src/answers/answer.ts';
import { checkQuote } from '../../src/answers/check-quote.ts';
import { answerToJson } from '../../src/answers/to-json.ts';
import { makeArticle } from '../../src/articles/make-article.ts';
import { NOTHING_STATED } from '../../src/articles/stated-fields.ts';
import { buildLibrary, type Library } from '../../src/library.ts';
import { requestFor } from '../support/request-for.ts';

export const HARBOUR = `The harbour of Lindholm will not open before June. “We cannot repair the old pier in 12 weeks, and nobody should expect it,” chief engineer Ana Lund said on Monday.

Envoy Tomas Brandt denied that the ferry contract had been signed. Lund added that the council was told of every crack in the old pier last winter.

<div>Ferries today</div>

The council meets again on Friday.`;

const COURIER = `Ana Lund presented the plan. “We cannot repair the old pier in 12 weeks,” she said.

“The new ferry carries three hundred people,” said Idris Vance, who owns the company.`;

/** Two papers of one harbour. */
export const library = buildLibrary([
  makeArticle('courier', COURIER, NOTHING_STATED),
  makeArticle('harbour', HARBOUR, { ...NOTHING_STATED, publishedOn: '2023-05-12' }),
]);

export const check = (
  text: string,
  filters: Partial<Request> = {},
  from: Library = library,
): Promise<QuoteCheck> => checkQuote(requestFor(text, filters), from);

/** Verdict, article and the articles folded into it, difference [-typed-] {+article+}, and reason. */
export async function told(text: string, filters: Partial<Request> = {}): Promise<string[]> {
  const answer = await check(text, filters);
  const { items } = answerToJson(answer, { command: 'check-quote', query: text }, library) as {
    items: {
      citation: { article: string };
      alsoIn: string[];
      reason: string;
      diff: { op: string; text: string }[];
    }[];
  };
  const marks = { same: ['', ''], added: ['[-', '-]'], dropped: ['{+', '+}'] } as Record<
    string,
    [string, string]
  >;
  return [
    answer.verdict ?? answer.status,
    ...items.flatMap(({ citation, alsoIn, diff, reason }) => [
      [citation.article, ...alsoIn].join(' '),
      diff.map((part) => marks[part.op]!.join(part.text)).join(' '),
      reason,
    ]),
  ];
}
