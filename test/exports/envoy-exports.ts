import { listSources } from '../../src/answers/sources.ts';
import { timeline } from '../../src/answers/timeline.ts';
import { whoSaid } from '../../src/answers/who-said.ts';
import { exportAnswer, type Format } from '../../src/exports/export-answer.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { requestFor } from '../support/request-for.ts';

export const library = envoyCoverage();

function inEachFormat(answer: Parameters<typeof exportAnswer>[0]): Readonly<Record<Format, string>> {
  const contentIn = (format: Format): string =>
    exportAnswer(answer, { command: 'x', query: '' }, library, format).content;
  return { md: contentIn('md'), csv: contentIn('csv'), json: contentIn('json') };
}

/** A quotation, days and a list of articles, each as a file of each format. */
export const said = inEachFormat(await whoSaid(requestFor('ferry contract signed'), library));
export const dated = inEachFormat(await timeline(requestFor(''), library));
export const listed = inEachFormat(listSources(requestFor(''), library));
