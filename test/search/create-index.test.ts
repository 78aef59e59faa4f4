import { describe, expect, it } from 'vitest';
import { createIndex } from '../../src/search/create-index.ts';
import { indexed } from './support.ts';

const index = createIndex([
  indexed(
    'harbour',
    'The harbour at Leith flooded on Monday.\n\nMayor Ines Okafor said the old wall had failed.',
  ),
  indexed('bakery', 'A bakery in Leith won a prize for its rye bread.'),
]);

describe('a small coverage', () => {
  it('puts the passage that answers first', async () => {
    const { hits, status } = await index.search({
      text: 'What did Mayor Okafor say about the wall?',
      limit: 5,
    });
    expect(status).toBe('found');
    expect(hits[0]?.article).toBe('harbour');
  });

  it('has nothing to say about what it does not cover', async () => {
    const { status } = await index.search({ text: 'Who won the ski jumping in Oslo?', limit: 5 });
    expect(status).toBe('none');
  });
});
