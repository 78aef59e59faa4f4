import { describe, expect, it } from 'vitest';
import { escapeText } from '../../src/discord/escape.ts';
import { plainQuestion, plainText } from '../../src/discord/plain-text.ts';

describe('plainText', () => {
  it.each([
    ['emphasis', '**Bold** and *slanted* ~~gone~~ ||secret|| `code`', 'Bold and slanted gone secret code'],
    ['names of people, channels and emoji', 'Hi <@1> <#2> <@&3> <a:wave:4> </ask:5> <t:6:R>now', 'Hi now'],
    ['addresses', 'Read https://a.example/x?y=1 now', 'Read now'],
    ['marks at a line’s start', '# Head\n- one\n2. two', 'Head\none\ntwo'],
    [
      'quoted lines before what is said of them',
      'Really?\n> The pier is **gone**.\nHm.',
      'The pier is gone.',
    ],
    ['small print', 'The pier is gone.\n-# Gazette', 'The pier is gone.'],
    ['less than signs that are only that', 'a < b', 'a < b'],
    ['underscores in names', 'file_name_here', 'file_name_here'],
    ['nothing', '<@1> https://a.example', ''],
  ])('reads %s', (_name, message, text) => {
    expect(plainText(message).replace(/ +/g, ' ')).toBe(text);
  });

  it('gives back what the bot quoted', () => {
    const quote = 'It *is* [so], <@1> said: 5_000 #1';
    expect(plainText(`> ${escapeText(quote)}\n-# Gazette`)).toBe(quote);
  });

  it.each(['*', '<@', '> ', '\\', '<a:', 'https://', '`', '⟨U+'])(
    'takes time linear in the length of %j',
    (piece) => {
      expect(plainText(piece.repeat(30_000))).toBeTypeOf('string');
    },
  );
});

describe('plainQuestion', () => {
  it('makes quoted lines a quotation', () => {
    expect(plainQuestion('is this real?\n> The pier is gone.')).toBe('is this real? “The pier is gone.”');
  });
});
