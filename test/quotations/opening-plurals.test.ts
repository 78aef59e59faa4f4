import { expect, it } from 'vitest';
import { quotationsOf } from './read.ts';

it.each([
  ['Engineers at Ely Surveys wrote that it failed.', '[null] <wrote> {that it failed}'],
  ['Prosecutors in Ely said that it failed.', '[null] <said> {that it failed}'],
  ['Sanders said that it failed. Then Bill Sanders left.', '[Bill Sanders] <said> {that it failed}'],
])('%s', (text, expected) => {
  expect(quotationsOf(text)).toEqual([expected]);
});
