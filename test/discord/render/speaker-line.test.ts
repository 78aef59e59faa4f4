import { expect, it } from 'vitest';
import { whoSaid } from '../../../src/answers/who-said.ts';
import { speakerLine } from '../../../src/discord/render/speaker-line.ts';
import { coverageOf } from '../../answers/coverage-of.ts';
import { requestFor } from '../../support/request-for.ts';

it('names each speaker whose words are shown, and nobody where there are none', async () => {
  const library = coverageOf({
    a: 'Jane Marlow, the mayor of Ely, said the quay was safe.',
    b: 'Marlow said the quay would shut on Friday.',
  });
  const lines = async (speaker: string) => speakerLine(await whoSaid(requestFor('', { speaker }), library));
  expect(await lines('Marlow')).toEqual(['**Marlow**', '**Jane Marlow** · mayor of Ely']);
  expect(await lines('Zorro')).toEqual([]);
});
