import {
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  PermissionFlagsBits,
  TextInputStyle,
} from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whoSaid } from '../../commands/who-said.ts';
import type { Action } from '../../src/discord/action.ts';
import type { Asker, MessageCommand, SlashCommand } from '../../src/discord/command.ts';
import { EVERYWHERE } from '../../src/discord/declaration.ts';
import { note } from '../../src/discord/plan.ts';
import { type OutgoingMessage, plainMessage } from '../../src/discord/render/layout.ts';
import { refusal } from '../../src/discord/view.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { isPrivate } from '../support/is-private.ts';
import { type PeopledDiscord, peopledDiscord, wordsOf } from '../support/local-discord.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';

const panel = (title: string): OutgoingMessage => ({
  ...plainMessage(`Title: ${title}`),
  components: [
    ...plainMessage(`Title: ${title}`).components,
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.Button,
          style: ButtonStyle.Secondary,
          label: 'Rename',
          custom_id: 'rename:ask',
        },
      ],
    },
  ],
});

/** The button opens a modal, and the modal changes the panel. */
const rename: Action = {
  kind: 'rename',
  act: ({ customId, fields }) => {
    if (customId === 'rename:ask') return { as: 'modal', modal: form };
    const [title = ''] = fields.get('title') ?? [];
    const outcome = { as: 'update', private: true, message: panel(title) } as const;
    return title === 'broken' ? note('Not that.') : { ...outcome, outcome: Promise.resolve(outcome) };
  },
};

const form = {
  custom_id: 'rename:set',
  title: 'Rename',
  components: [
    {
      type: ComponentType.Label as const,
      label: 'Title',
      component: {
        type: ComponentType.TextInput as const,
        custom_id: 'title',
        style: TextInputStyle.Short,
      },
    },
  ],
};

const askers: Asker[] = [];
const draft: SlashCommand = {
  data: { name: 'draft', description: 'A panel', ...EVERYWHERE },
  run: async (_options, { asker }) => {
    askers.push(asker);
    return { kind: 'panel', message: panel('none yet') };
  },
  actions: [rename],
};

const saidHere: MessageCommand = {
  data: { name: 'Who said this?', type: ApplicationCommandType.Message, ...EVERYWHERE },
  help: 'Looks for who said what a message says.',
  asks: (text) =>
    text === '' ? refusal('That message has no text.') : { command: whoSaid, options: { text } },
};

describe('what commands bring along', () => {
  let discord: PeopledDiscord;
  let bot: TestBot;
  beforeAll(async () => {
    discord = await peopledDiscord();
    bot = await startTestBot(discord, envoyCoverage(), { commands: [whoSaid, draft, saidHere] });
  });
  afterAll(async () => {
    await bot.stop();
    await discord.close();
  });

  it('a panel is private, its button opens a modal, and the modal changes the panel', async () => {
    const first = await discord.as('member').command('draft');
    expect(isPrivate(first)).toBe(true);
    const modal = await discord.as('member').clickToModal(first, 'Rename');
    const renamed = await discord.as('member').submitModal(modal, { title: 'Ferry talks' });
    expect(renamed.id).toBe(first.id);
    expect(wordsOf(renamed)).toContain('Title: Ferry talks');
  });

  it('a modal may be answered by a message of its own', async () => {
    const first = await discord.as('member').command('draft');
    const modal = await discord.as('member').clickToModal(first, 'Rename');
    const said = await discord.as('member').submitModal(modal, { title: 'broken' });
    expect(said.id).not.toBe(first.id);
    expect(isPrivate(said)).toBe(true);
    expect(wordsOf(said)).toBe('Not that.');
  });

  it('a command learns who asks, where, and what they may do there', async () => {
    askers.length = 0;
    await discord.as('member').command('draft');
    await discord.as('moderator').command('draft');
    await discord.as('member').command('draft', {}, { channel: 'dm' });
    const may = askers.map(({ permissions }) => (permissions & PermissionFlagsBits.ManageMessages) !== 0n);
    expect(may).toEqual([false, true, false]);
    expect(askers.map(({ guild }) => guild)).toEqual([discord.guildId, discord.guildId, null]);
    expect(askers[0]?.id).toBe(discord.as('member').id);
    expect(askers[1]?.roles).not.toEqual([]);
    expect(askers.every(({ name, channel }) => name !== '' && channel !== null)).toBe(true);
  });

  it('a command in a message’s menu answers like the slash command that it asks, pages and all', async () => {
    const message = await discord.as('other').write('the ferry needs a deeper harbour');
    const reply = await discord.as('member').contextMenu('Who said this?', message);
    expect(isPrivate(reply)).toBe(true);
    expect(wordsOf(reply)).toContain('-# text: the ferry needs a deeper harbour');
    expect(wordsOf(reply)).toContain('Idris Vance');
    const shared = await discord.as('member').click(reply, 'Share');
    expect(isPrivate(shared)).toBe(false);
  });

  it('reads what a bot’s message shows in components too', async () => {
    const asked = await discord.as('member').command('who-said', { text: 'pier', visibility: 'public' });
    const reply = await discord.as('member').contextMenu('Who said this?', asked);
    expect(wordsOf(reply)).toContain('pier');
    expect((reply.flags ?? 0) & MessageFlags.IsComponentsV2).not.toBe(0);
  });
});
