import { type APIApplicationCommandOption, ApplicationCommandOptionType, ComponentType } from 'discord.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { isSlashCommand, type SlashCommand } from '../../src/discord/command.ts';
import { EVERYWHERE, textOption } from '../../src/discord/declaration.ts';
import { createLog } from '../../src/log.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { type PeopledDiscord, peopledDiscord } from '../support/local-discord.ts';
import { eventually } from '../support/local-discord-bot.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';

/** Stands in all that is typed, beside a word that the coverage has. */
const TYPED = 'Xyloq';
const TEXT = `${TYPED} pier`;

const throws: SlashCommand = {
  data: { name: 'throws', description: 'throws', ...EVERYWHERE, options: [textOption('text', 'Text')] },
  run: ({ text }) => Promise.reject(new Error(`a bug with ${text}`, { cause: new Error(text) })),
};

let discord: PeopledDiscord;
let bot: TestBot;
let log = '';
const destination = {
  write(line: string) {
    log += line;
  },
};
const lines = () =>
  log
    .split('\n')
    .filter((line) => line.includes('"msg":"interaction"'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

beforeAll(async () => {
  discord = await peopledDiscord();
  const options = { LOG_LEVEL: 'trace', LOG_CONTENT: false } as const;
  bot = await startTestBot(discord, envoyCoverage(), {
    commands: [...commands, throws],
    log: createLog(options, destination),
  });
});
afterAll(async () => {
  await bot.stop();
  await discord.close();
});

const textOptions = (options: readonly APIApplicationCommandOption[] = []) =>
  options.filter((option) => option.type === ApplicationCommandOptionType.String && !option.choices);

/** A command as it can be typed: with each of its subcommands, where it has any. */
function usesOf({ data }: SlashCommand) {
  const { name, options = [] } = data;
  const subcommands = options.filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
  if (subcommands.length === 0) return [{ name, options, where: {} }];
  return subcommands.map((subcommand) => ({
    name,
    options: ('options' in subcommand && subcommand.options) || [],
    where: { subcommand: [subcommand.name] },
  }));
}

const KINDS = ['autocomplete', 'command', 'context', 'draft', 'mention', 'share'];

/** Buttons that open no form: those are answered in another way. */
const isPlain = (label: string | undefined): label is string =>
  label !== undefined && /^(Context|Share|Next|Previous)$/.test(label);

it('says of every interaction how it went, and nothing of who typed what', async () => {
  const moderator = discord.as('moderator');
  let sent = 0;
  for (const { name, options: all, where } of [...commands, throws].filter(isSlashCommand).flatMap(usesOf)) {
    const options = textOptions(all as readonly APIApplicationCommandOption[]);
    for (const asked of [options.filter(({ required }) => required), options]) {
      sent++;
      const reply = await moderator.command(
        name,
        Object.fromEntries(
          asked.map((option) => [option.name, option.name === 'text' ? 'the old pier' : TEXT]),
        ),
        where,
      );
      const rows = JSON.stringify(reply.components).matchAll(
        new RegExp(`"type":${ComponentType.Button}[^}]*?"label":"([^"]+)"`, 'g'),
      );
      for (const [, label] of rows) {
        if (!isPlain(label)) continue;
        sent++;
        await moderator.click(reply, label).catch(() => undefined);
        break;
      }
    }
    for (const option of options.filter((one) => 'autocomplete' in one && one.autocomplete)) {
      sent++;
      await moderator.autocomplete(name, option.name, TEXT, {}, where);
    }
  }
  for (const menu of ['Find coverage', 'Check this quote']) {
    sent++;
    await moderator.contextMenu(menu, await discord.as('other').write(`I heard “${TEXT} never goes first”`));
  }

  sent += 6;
  let panel = await moderator.command('summary', { topic: 'the ferry' });
  const words = await moderator.clickToModal(panel, 'Title and note');
  panel = await moderator.submitModal(words, { title: TEXT, note: `${TEXT}, said ${TYPED}` });
  const search = await moderator.clickToModal(panel, 'Find a passage');
  panel = await moderator.submitModal(search, { text: TEXT });
  // Discord refuses what it is sent, and says why in the words that it was sent.
  const refusal = { status: 400, code: 50_035, message: `Invalid Form Body: ${TEXT}` };
  const route = '* /webhooks/:application/:token/messages/@original';
  discord.faults.add(
    { on: 'rest', do: 'answer', route, ...refusal },
    { on: 'rest', do: 'answer', route: 'POST /interactions/:id/:token/callback', ...refusal },
  );
  await moderator.command('ask', { question: TEXT }).catch(() => undefined);
  discord.faults.clear();

  sent++;
  const message = await discord.as('other').write(`${TEXT} <@${discord.clientId}>`);
  await discord.as('member').message((one) => one.message_reference?.message_id === message.id);

  const logged = await eventually(() => lines().length >= sent && lines());
  expect(logged).toHaveLength(sent);
  for (const line of logged) {
    expect(line).toMatchObject({
      id: expect.any(String),
      kind: expect.stringMatching(/^\w+(?:-\w+)*$/),
      status: expect.stringMatching(/^(?:answered|failed|completed)$/),
      ms: expect.any(Number),
    });
    expect(line).toHaveProperty('hits');
  }
  const statuses = logged.map(({ command, status }) => [command, status]);
  expect(statuses).toContainEqual(['ask', 'answered']);
  expect(statuses).toContainEqual(['throws', 'failed']);
  expect(new Set(logged.map(({ kind }) => kind))).toEqual(new Set(KINDS));
  expect(log).toContain('"code":50035');
  expect(logged.find(({ command }) => command === 'timeline')?.hits).toBeGreaterThan(0);

  expect(log).not.toContain(TYPED);
  expect(log).not.toContain('old pier');
  for (const secret of [
    discord.token,
    ...(['member', 'moderator', 'other'] as const).map((who) => discord.as(who).id),
  ]) {
    expect(log).not.toContain(secret);
  }
});

it('does not say a token that Discord refuses', async () => {
  const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4OTA.GxZ1ab.aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEy';
  await expect(
    startTestBot({ api: discord.api, token }, envoyCoverage(), {
      log: createLog({ LOG_LEVEL: 'trace', LOG_CONTENT: false }, destination),
    }),
  ).rejects.toThrow(/^DISCORD_TOKEN/);
  expect(log).not.toContain(token);
});
