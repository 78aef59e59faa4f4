import { randomUUID } from 'node:crypto';
import { type APIMessage, ApplicationCommandOptionType, MessageFlags } from 'discord.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { isSlashCommand } from '../../src/discord/command.ts';
import type { Library } from '../../src/library.ts';
import type { LocalEvent } from '../../src/local-discord/protocol.ts';
import { openStore } from '../../src/store/store.ts';
import { expectCited, expectPanelCited } from '../support/cited-quotes.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { hostileText } from '../support/hostile-text.ts';
import { type PeopledDiscord, peopledDiscord, wordsOf } from '../support/local-discord.ts';
import { eventually } from '../support/local-discord-bot.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';

let discord: PeopledDiscord;
let bot: TestBot;
let library: Library;
const store = openStore(':memory:');
beforeAll(async () => {
  discord = await peopledDiscord();
  library = envoyCoverage();
  bot = await startTestBot(discord, library, {
    store,
    onFatal: (error) => expect.unreachable(String(error)),
  });
});
afterAll(async () => {
  await bot.stop();
  await discord.close();
});

const text = fc
  .oneof(
    hostileText(30),
    hostileText(2).map((piece) => piece.repeat(600).slice(0, 6_000)),
    fc.constantFrom('the ferry', 'the old pier', 'Vance', 'gazette', '1', 'aug 2023', 'x'.repeat(6_000)),
  )
  // Discord's client takes spaces off, and an option has at least one character.
  .map((typed) => typed.trim() || 'x');

let looked = 0;

/** Answered, not with the words of a bug, pinging nobody, and quoting nothing but what it cites. */
function expectFit(reply: APIMessage, pressed = ''): void {
  const logged = bot.logged.slice(looked);
  looked = bot.logged.length;
  expect(logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  expect(reply).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
  const draft = /summary (\d+) · only you/.exec(wordsOf(reply))?.[1];
  if (draft === undefined) expectCited(reply, library, pressed);
  else expectPanelCited(reply, store.drafts.get(Number(draft))?.passages ?? [], library);
}

const stringOptions = ({ options = [] }: { readonly options?: readonly object[] | undefined }) =>
  (
    options as {
      type: number;
      name: string;
      choices?: unknown;
      max_length?: number;
      autocomplete?: boolean;
    }[]
  ).filter(({ type, choices }) => type === ApplicationCommandOptionType.String && !choices);

const uses = commands.filter(isSlashCommand).flatMap(({ data }) => {
  const options = (data.options ?? []) as readonly {
    type: number;
    name: string;
    options?: readonly object[];
  }[];
  const parts = options.filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
  if (parts.length === 0) return [{ name: data.name, options: stringOptions(data), where: {} }];
  return parts.map((part) => ({
    name: data.name,
    options: stringOptions(part),
    where: { subcommand: [part.name] },
  }));
});

describe('whatever is typed', () => {
  const typing = uses.filter(({ options }) => options.length > 0);
  it.each(typing.map((use) => [`${use.name} ${Object.values(use.where).join()}`, use] as const))(
    '/%s gives one fitting answer, and choices',
    async (_, { name, options, where }) => {
      const record = fc.record(
        Object.fromEntries(
          options.map((option) => [
            option.name,
            text.map((typed) => typed.slice(0, option.max_length ?? 6_000)),
          ]),
        ),
      );
      await fc.assert(
        fc.asyncProperty(record, async (given) => {
          expectFit(await discord.as('moderator').command(name, given, where));
          for (const option of options.filter(({ autocomplete }) => autocomplete)) {
            await discord.as('moderator').autocomplete(name, option.name, given[option.name]!, {}, where);
          }
        }),
        { numRuns: 10 },
      );
      await expectAnsweredOnce();
    },
  );

  it.each(['Find coverage', 'Check this quote'])('%s gives one fitting answer', async (menu) => {
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const message = await discord.as('other').write(typed.slice(0, 2_000));
        expectFit(await discord.as('member').contextMenu(menu, message));
      }),
      { numRuns: 20 },
    );
    await expectAnsweredOnce();
  });

  it('the forms of a draft take any words', async () => {
    const moderator = discord.as('moderator');
    await fc.assert(
      fc.asyncProperty(text, text, text, async (title, note, search) => {
        let panel = await moderator.command('summary', { topic: 'the ferry' });
        const words = await moderator.clickToModal(panel, 'Title and note');
        panel = await moderator.submitModal(words, {
          title: title.slice(0, 100),
          note: note.slice(0, 500),
        });
        expectFit(panel);
        const find = await moderator.clickToModal(panel, 'Find a passage');
        panel = await moderator.submitModal(find, { text: search.slice(0, 100) });
        expectFit(panel);
      }),
      { numRuns: 15 },
    );
    await expectAnsweredOnce();
  });
});

describe('whatever a button says that it does', () => {
  it('is refused, or answered fittingly', async () => {
    const member = discord.as('member');
    const asked = await member.command('ask', { question: 'the ferry and the old pier' });
    const real = [...JSON.stringify(asked.components).matchAll(/"custom_id":"([^"]+)"/g)].map(
      ([, id = '']) => id,
    );
    expect(real.length).toBeGreaterThan(1);
    const forged = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }),
      fc.tuple(fc.constantFrom(...real), fc.nat(99)).map(([id, end]) => id.slice(0, end)),
      fc
        .tuple(fc.constantFrom(...real), fc.nat(99), fc.string({ maxLength: 3 }))
        .map(([id, at, piece]) => `${id.slice(0, at)}${piece}${id.slice(at + 1)}`.slice(0, 100)),
      fc
        .tuple(
          fc.constantFrom(
            'page',
            'share',
            'choose',
            'context',
            'report',
            'draft',
            'privacy',
            'hide',
            '__proto__',
          ),
          fc.array(
            fc.oneof(
              fc.constantFrom('ask', member.id, '0', '-1', '1e9', '999999999'),
              fc.string({ maxLength: 8 }),
            ),
            {
              maxLength: 5,
            },
          ),
        )
        .map(([kind, parts]) => [kind, ...parts].join(':').slice(0, 100)),
    );
    await fc.assert(
      fc.asyncProperty(
        forged.filter((id) => id !== ''),
        async (customId) => {
          discord.faults.add({ on: 'interaction', do: 'forge', customId });
          discord.faults.clear();
          discord.faults.add({ on: 'interaction', do: 'forge', customId });
          const nonce = randomUUID();
          const press = { kind: 'component', as: member.id, nonce, message: asked.id, customId: real[0] };
          await member.post('interactions', press);
          const told = await member.events.first(
            (event) => ('nonce' in event && event.nonce === nonce ? event : null),
            `an answer to ${JSON.stringify(customId)}`,
          );
          expect(['message-created', 'message-updated', 'modal-opened']).toContain(told.type);
          if ('message' in told && typeof told.message === 'object') expectFit(told.message, customId);
        },
      ),
      { numRuns: 100 },
    );
    await expectAnsweredOnce();
  });
});

/** On the wire each interaction was answered once, with one message, form or list of choices; the log has it once. */
async function expectAnsweredOnce(): Promise<void> {
  const answered = (['member', 'moderator', 'other'] as const).flatMap((role) => {
    const { events } = discord.as(role).events;
    expect(events.filter(({ type }) => type === 'interaction-failed')).toEqual([]);
    return events.flatMap((event) => {
      if (event.type !== 'interaction-answered') return [];
      const same = events.filter((other) => 'nonce' in other && other.nonce === event.nonce);
      expect(same.filter((other) => other !== event && !isThinking(other))).toHaveLength(1);
      return event.interaction;
    });
  });
  const logged = () => bot.logged.filter(({ msg }) => msg === 'interaction');
  await eventually(() => logged().length >= answered.length);
  expect(
    logged()
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(answered.toSorted());
  expect(logged().filter(({ status }) => status !== 'answered' && status !== 'completed')).toEqual([]);
}

/** “… is thinking”: the answer follows. */
const isThinking = (event: LocalEvent): boolean =>
  'message' in event &&
  typeof event.message === 'object' &&
  ((event.message.flags ?? 0) & MessageFlags.Loading) !== 0;
