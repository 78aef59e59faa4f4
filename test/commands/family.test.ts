import { ApplicationCommandOptionType, InteractionContextType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { help } from '../../commands/help.ts';
import { commands } from '../../commands/index.ts';
import { isMessageCommand, isSlashCommand } from '../../src/discord/command.ts';
import { FILTERS } from '../../src/discord/declaration.ts';
import { cost, LIMITS } from '../../src/discord/limits.ts';
import { layout } from '../../src/discord/render/layout.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { someone } from '../support/someone.ts';
import { surroundings } from '../support/surroundings.ts';

const typed = commands.filter(isSlashCommand);
const library = envoyCoverage();
const context = {
  ...surroundings(),
  library,
  now: () => new Date('2024-01-15'),
  today: '2024-01-15',
  commands,
  asker: someone,
};
const frame = { options: {}, asker: someone.id, page: 0, shareable: true, note: null };
const labels = (message: object): string[] =>
  [...JSON.stringify(message).matchAll(/"label":"([^"]+)"/g)].map(([, label = '']) => label);

describe('the commands as one family', () => {
  it.each(typed.map((command) => [command.data.name, command] as const))(
    '/%s is described in one line without a full stop, its options too',
    (_name, { data }) => {
      const lines = [data.description, ...(data.options ?? []).map(({ description }) => description)];
      for (const line of lines) {
        expect(line.length).toBeLessThanOrEqual(100);
        expect(line).toMatch(/^\p{Lu}.*[^.\s]$/u);
      }
    },
  );

  it('ends every answering command with the same filters', () => {
    const filtered = typed.filter(({ data }) => data.options?.some(({ name }) => name === 'visibility'));
    expect(filtered.length).toBeGreaterThan(6);
    for (const { data } of filtered) {
      const names = data.options?.map(({ name }) => name) ?? [];
      const shared = FILTERS.map(({ name }) => name).filter((name) => names.includes(name));
      expect(names.slice(-shared.length)).toEqual(shared);
    }
  });

  it('completes an option of one name in every command, but for quotations, which are pasted', () => {
    const PASTED = ['check-quote'];
    const texts = typed
      .filter(({ data }) => !PASTED.includes(data.name))
      .flatMap(({ data }) => (data.options ?? []).map((option) => ({ command: data.name, ...option })))
      .filter(
        ({ name, type }) =>
          type === ApplicationCommandOptionType.String &&
          name in { question: 1, text: 1, topic: 1, source: 1, speaker: 1, article: 1 },
      );
    expect(texts.length).toBeGreaterThan(10);
    const without = texts.filter((option) => !('autocomplete' in option && option.autocomplete));
    expect(without.map(({ command, name }) => `${command} ${name}`)).toEqual([]);
  });

  it('keeps moderators’ commands on servers, and all others everywhere', () => {
    for (const { data } of commands) {
      const contexts = 'contexts' in data ? data.contexts : undefined;
      const isForModerators =
        'default_member_permissions' in data && data.default_member_permissions !== undefined;
      expect([data.name, contexts?.includes(InteractionContextType.BotDM)]).toEqual([
        data.name,
        !isForModerators,
      ]);
    }
  });

  it.each([
    ['ask', { question: 'harbour' }],
    ['who-said', { text: 'pier' }],
    ['when', { text: 'harbour closed' }],
    ['timeline', {}],
    ['check-quote', { text: 'the pier goes first' }],
    ['sources', { text: 'pier' }],
    ['article', { article: 'Ferry talks resume' }],
  ] as const)('/%s has Context, Share and Report under its answer', async (name, options) => {
    const command = typed.find(({ data }) => data.name === name)!;
    const reply = await command.run(options, context);
    if (reply.kind !== 'view') throw new Error(`a ${reply.kind}`);
    const shown = labels(layout(reply, { ...frame, command: name, options }));
    expect(shown).toEqual(expect.arrayContaining(['Context', 'Share', 'Report']));
  });

  it('lists every command in /help, which fits in one message', async () => {
    const reply = await help.run({}, context);
    const message = layout(reply, { ...frame, command: 'help' });
    const words = reply.lead.join('\n');
    for (const { data } of typed) expect(words).toContain(`**/${data.name}**`);
    for (const { data } of commands.filter(isMessageCommand)) expect(words).toContain(`**${data.name}**`);
    expect(cost(message.components).text).toBeLessThan(LIMITS.text - 200);
    expect(words).not.toMatch(/[?!.]\.( |$)/m);
  });
});
