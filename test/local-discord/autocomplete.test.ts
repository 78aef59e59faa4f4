import { DiscordAPIError } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PeopledDiscord, peopledDiscord, Refused } from '../support/local-discord.ts';
import { botAt, eventually } from '../support/local-discord-bot.ts';
import { manualClock } from '../support/local-discord-clock.ts';

describe('autocomplete', () => {
  const clock = manualClock();
  let discord: PeopledDiscord;
  let bot: Awaited<ReturnType<typeof botAt>>;
  const names = ['Ada Byron', 'Alan Turing', 'Grace Hopper'];

  beforeAll(async () => {
    discord = await peopledDiscord({ clock });
    bot = await botAt(
      discord,
      async (interaction) => {
        if (interaction.isAutocomplete()) {
          const { name, value } = interaction.options.getFocused(true);
          if (value === 'long') return interaction.respond([{ name: 'x'.repeat(101), value: 'x' }]);
          if (value === 'many') {
            return interaction.respond(
              Array.from({ length: 26 }, (_, i) => ({ name: `${i}`, value: `${i}` })),
            );
          }
          const topic = interaction.options.getString('topic');
          const found = names.filter((each) => each.toLowerCase().includes(value));
          return interaction.respond(
            found.map((each) => ({ name: `${each} (${name}, ${topic})`, value: each })),
          );
        }
        if (interaction.isChatInputCommand()) {
          return interaction.reply(
            `${interaction.options.getString('speaker')}, ${interaction.options.getInteger('most')}`,
          );
        }
        return undefined;
      },
      {
        commands: [
          {
            name: 'who-said',
            description: 'x',
            options: [
              { type: 3, name: 'speaker', description: 'x', autocomplete: true, required: true },
              { type: 3, name: 'topic', description: 'x' },
              { type: 4, name: 'most', description: 'x', minValue: 1, maxValue: 5 },
              { type: 3, name: 'visibility', description: 'x', choices: [{ name: 'Only me', value: 'me' }] },
            ],
          },
        ],
      },
    );
  });
  afterAll(async () => {
    await bot.client.destroy();
    await discord.close();
  });

  it('offers choices for what is being typed, the other options known', async () => {
    const choices = await discord
      .as('member')
      .autocomplete('who-said', 'speaker', 'a', { topic: 'talks', most: 9 });
    expect(choices).toEqual([
      { name: 'Ada Byron (speaker, talks)', value: 'Ada Byron' },
      { name: 'Alan Turing (speaker, talks)', value: 'Alan Turing' },
      { name: 'Grace Hopper (speaker, talks)', value: 'Grace Hopper' },
    ]);
    expect(await discord.as('member').autocomplete('who-said', 'speaker', 'nobody')).toEqual([]);
  });

  it.each([
    ['26 choices', 'many'],
    ['a choice of 101 characters', 'long'],
  ])('with %s is refused', async (_, typed) => {
    bot.errors.length = 0;
    const outcome = discord.as('member').autocomplete('who-said', 'speaker', typed);
    const failed = expect(outcome).rejects.toThrow('Loading options failed');
    const error = await eventually(() => bot.errors[0]);
    expect(error).toBeInstanceOf(DiscordAPIError);
    expect(error).toMatchObject({ code: 50035 });
    clock.advance(3_000);
    await failed;
  });

  it('is not asked for options without it', async () => {
    await expect(discord.as('member').autocomplete('who-said', 'topic', 'a')).rejects.toThrow(
      'has no autocomplete',
    );
  });

  it.each([
    ['a missing required option', {}, 'is required'],
    ['a number as text', { speaker: 5 }, 'takes text'],
    ['text as a number', { speaker: 'a', most: 'b' }, 'takes a number'],
    ['a fraction', { speaker: 'a', most: 1.5 }, 'takes a whole number'],
    ['too small a number', { speaker: 'a', most: 0 }, 'at least 1'],
    ['too large a number', { speaker: 'a', most: 6 }, 'at most 5'],
    ['what is not among the choices', { speaker: 'a', visibility: 'all' }, 'one of its choices'],
    ['an option that does not exist', { speaker: 'a', other: 'b' }, 'no option “other”'],
  ])('or not, a command with %s is not sent', async (_, options: Record<string, string | number>, words) => {
    const sent = discord.as('member').command('who-said', options);
    await expect(sent).rejects.toThrow(Refused);
    await expect(sent).rejects.toThrow(words);
  });

  it('or not, a complete command is', async () => {
    const reply = await discord.as('member').command('who-said', { speaker: 'Ada Byron', most: 5 });
    expect(reply.content).toBe('Ada Byron, 5');
  });
});
