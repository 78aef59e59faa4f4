import type { APIUser } from 'discord.js';
import { expect, it } from 'vitest';
import {
  completeMention,
  encodeMentions,
  typedMention,
} from '../../src/local-discord/page/composer/mention-text.ts';

const user = (id: string, name: string): APIUser => ({
  id,
  username: name.toLowerCase(),
  global_name: name,
  discriminator: '0',
  avatar: null,
});

it.each([
  ['@', ''],
  ['hello @ver', 'ver'],
  ['a@b', null],
  ['@ver ', null],
  ['hello', null],
])('in %j somebody called %j is being named', (text, typed) => {
  expect(typedMention(text)).toBe(typed);
});

it('completes the name at the end', () => {
  expect(completeMention('@Ada and @ver', user('1', 'Verbatim'))).toBe('@Ada and @Verbatim ');
});

it('sends mentions as ids, longer names first', () => {
  const users = [user('1', 'Ann'), user('2', 'Anna')];
  expect(encodeMentions('@Anna, @Ann and @Bob', users)).toBe('<@2>, <@1> and @Bob');
});
