import { makeArticle } from '../../src/articles/make-article.ts';
import { buildLibrary, type Library } from '../../src/library.ts';

const STATED = { title: null, outlet: null, author: null, url: null, publishedOn: null };

/** A made-up story: an envoy, a ferry and a harbour, told by a handful of articles. */
export const envoyCoverage = (): Library =>
  buildLibrary([
    makeArticle('gazette', GAZETTE, {
      ...STATED,
      title: 'Ferry talks resume in Lindholm',
      outlet: 'Harbour Gazette',
      url: 'https://gazette.example/ferry_(talks)',
      publishedOn: '2023-05-12',
    }),
    makeArticle('courier', COURIER, { ...STATED, publishedOn: '2023-05-14' }),
    makeArticle('letter', LETTER, STATED),
  ]);

const GAZETTE = `Talks about the new ferry resumed in Lindholm on Thursday. The harbour was closed for the day.

“The old pier cannot carry *another* winter,” said Marta Oyelaran, the harbour's chief engineer. She added that the council had known since last month.

Envoy Tomas Brandt denied that the ferry contract had been signed. The council votes in June.`;

const COURIER = `The ferry company said it would replace the old pier before winter. Marta Oyelaran said the pier was unsafe.

“We will not wait for the council,” company chairman Idris Vance told reporters. “The pier goes first.” He recently visited Lindholm.

Vance said the ferry needs a deeper harbour. Vance said the harbour needs new lights. Vance said the lights need a cable. Vance said the cable needs a ship. Vance said the ship needs a crew. Vance said the crew needs a ferry.`;

const LETTER = `Read [this](https://evil.example) @everyone: <@1> says the ferry is a *bargain*. “Trust # me,” said Olga Fenn.`;
