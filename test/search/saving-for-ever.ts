import { createCoverage } from '../../src/search/coverage.ts';
import { savedPostings } from '../../src/search/saved-postings.ts';
import { indexed } from './support.ts';

/** Saves one change after the other, until it is killed. */
let coverage = createCoverage([], savedPostings({ path: process.argv[2] ?? '', version: '1' }));
process.send?.('saving');
for (let i = 0; ; i++) {
  const next = coverage.with({
    added: [indexed(`log-${i % 50}`, `Warehouse ${i} burned.\nThe mayor ${i} left.`)],
    removed: [`log-${(i + 7) % 50}`],
  });
  coverage.close();
  coverage = next;
}
