import { setTimeout } from 'node:timers/promises';
import { type Interaction, MessageFlags } from 'discord.js';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { makeArticle } from '../../src/articles/make-article.ts';
import { NOTHING_STATED } from '../../src/articles/stated-fields.ts';
import type { Command } from '../../src/discord/command.ts';
import { EVERYWHERE, VISIBILITY_OPTION } from '../../src/discord/declaration.ts';
import { createDispatch, type DispatchOptions } from '../../src/discord/dispatch.ts';
import { logObserver } from '../../src/discord/observer.ts';
import { layout, type OutgoingMessage } from '../../src/discord/render/layout.ts';
import { type Reply, view } from '../../src/discord/view.ts';
import { buildLibrary, type Library } from '../../src/library.ts';
import { createLog } from '../../src/log.ts';
import { surroundings } from '../support/surroundings.ts';

/** The few sides of discord.js's interactions that the dispatch touches, with what was answered to each. */
function fakeInteraction(fields: object): {
  interaction: Interaction;
  sent: (OutgoingMessage & { flags: number })[];
} {
  const sent: (OutgoingMessage & { flags: number })[] = [];
  const take = async (message: OutgoingMessage & { flags: number }) => {
    sent.push(message);
    return { resource: null };
  };
  const no = () => false;
  const interaction = {
    id: '7',
    user: { id: '80351110224678912', displayName: 'Nelly' },
    client: { user: { id: '1' } },
    deferred: false,
    isAutocomplete: no,
    isRepliable: () => true,
    isChatInputCommand: no,
    isCommand: no,
    isMessageContextMenuCommand: no,
    isMessageComponent: no,
    isModalSubmit: no,
    isAnySelectMenu: no,
    member: null,
    memberPermissions: null,
    guildId: null,
    channelId: null,
    reply: take,
    update: take,
    ...fields,
  };
  return { interaction: interaction as unknown as Interaction, sent };
}

const typed = (commandName: string, data: object[] = []): object => ({
  commandName,
  options: { data },
  isCommand: () => true,
  isChatInputCommand: () => true,
});

const silent = { write: () => undefined };

function dispatch(
  run: () => Promise<Reply> = async () => view(['Answer']),
  log = createLog({ LOG_LEVEL: 'fatal', LOG_CONTENT: false }, silent),
  patience = 1_500,
  more: Partial<DispatchOptions> = {},
) {
  const data = { name: 'try', description: 'Try', ...EVERYWHERE, options: [VISIBILITY_OPTION] };
  const commands: Command[] = [{ data, run }];
  return createDispatch({
    commands,
    ...surroundings(),
    library: () => buildLibrary([]),
    rateLimit: null,
    observer: logObserver(log),
    now: () => new Date('2024-01-15'),
    log,
    patience,
    ...more,
  });
}

const words = (messages: readonly OutgoingMessage[]): string => JSON.stringify(messages);
const allPrivate = (messages: readonly { flags: number }[]): boolean =>
  messages.every(({ flags }) => (flags & MessageFlags.Ephemeral) !== 0);

describe('dispatch', () => {
  it('answers an interaction once, however often it is delivered', async () => {
    const { handle } = dispatch();
    const { interaction, sent } = fakeInteraction(typed('try'));
    await Promise.all([handle(interaction), handle(interaction)]);
    await handle(interaction);
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['a command that is gone', typed('gone'), 'no such command any more'],
    ['an option that is gone', typed('try', [{ name: 'mood', type: 3, value: 'x' }]), '**mood**: expected'],
    ['something else altogether', {}, 'does not do that any more'],
  ])('says so privately for %s', async (_name, fields, message) => {
    const { interaction, sent } = fakeInteraction(fields);
    await dispatch().handle(interaction);
    expect(sent).toHaveLength(1);
    expect(words(sent)).toContain(message);
    expect(allPrivate(sent)).toBe(true);
  });

  it('tells the asker when Discord shows a public reply to them alone', async () => {
    const followed: OutgoingMessage[] = [];
    const { interaction } = fakeInteraction({
      ...typed('try', [{ name: 'visibility', type: 3, value: 'public' }]),
      reply: async () => ({ resource: { message: { flags: { has: () => true } } } }),
      followUp: async (message: OutgoingMessage) => void followed.push(message),
    });
    await dispatch().handle(interaction);
    expect(words(followed)).toContain('Discord lets only you see that reply');
  });

  it('has answered even where it cannot say that the reply stayed private', async () => {
    const followed: OutgoingMessage[] = [];
    const written: string[] = [];
    const { interaction, sent } = fakeInteraction({
      ...typed('try', [{ name: 'visibility', type: 3, value: 'public' }]),
      reply: async (message: OutgoingMessage & { flags: number }) => {
        sent.push(message);
        return { resource: { message: { flags: { has: () => true } } } };
      },
      followUp: async (message: OutgoingMessage) => {
        followed.push(message);
        throw new Error('no');
      },
    });
    const log = createLog(
      { LOG_LEVEL: 'info', LOG_CONTENT: false },
      { write: (line) => void written.push(line) },
    );
    await dispatch(undefined, log).handle(interaction);
    expect(words([...sent, ...followed])).not.toContain('did not work');
    expect(followed).toHaveLength(1);
    expect(written.join()).toContain('why a reply stayed private');
    expect(written.join()).toContain('"status":"answered"');
  });

  it.each([true, false])('logs what was asked and by whom only where it is told to: %s', async (on) => {
    const written: string[] = [];
    const log = createLog(
      { LOG_LEVEL: 'info', LOG_CONTENT: on },
      { write: (line) => void written.push(line) },
    );
    const { interaction } = fakeInteraction(typed('try', [{ name: 'mood', type: 3, value: 'Zorro' }]));
    await dispatch(undefined, log).handle(interaction);
    expect(written.join()).toContain('"command":"try"');
    expect(written.join().includes('Zorro')).toBe(on);
    expect(written.join().includes('80351110224678912')).toBe(on);
  });

  it('waits for what is under way, and turns away what comes later', async () => {
    const gate = Promise.withResolvers<void>();
    const { handle, drain } = dispatch(async () => {
      await gate.promise;
      return view(['Answer']);
    });
    const early = fakeInteraction(typed('try'));
    void handle(early.interaction);
    const drained = drain(60_000);
    const late = fakeInteraction({ ...typed('try'), id: '8' });
    await handle(late.interaction);
    expect(words(late.sent)).toContain('restarting');
    expect(early.sent).toEqual([]);
    gate.resolve();
    await drained;
    expect(words(early.sent)).toContain('Answer');
  });

  it('leaves the time to others where its turn comes too late for Discord, and says so in the log', async () => {
    const written: string[] = [];
    const log = createLog(
      { LOG_LEVEL: 'info', LOG_CONTENT: false },
      { write: (line) => void written.push(line) },
    );
    const { interaction, sent } = fakeInteraction(typed('try'));
    const came = performance.now();
    const handled = dispatch(undefined, log).handle(interaction);
    const later = vi.spyOn(performance, 'now').mockReturnValue(came + 2_900);
    onTestFinished(() => later.mockRestore());
    await handled;
    expect(sent).toEqual([]);
    expect(written.join()).toContain('its turn came too late');
    expect(written.join()).toContain('"status":"too late"');
  });

  it('counts the wait for its turn when it defers', async () => {
    const { handle } = dispatch(() => setTimeout(20, view(['Answer'])), undefined, 100);
    const done: string[] = [];
    const { interaction } = fakeInteraction({
      ...typed('try'),
      deferReply: async () => void done.push('deferred'),
      reply: async () => void done.push('answered'),
      editReply: async () => void done.push('answered'),
    });
    const handled = handle(interaction);
    const end = performance.now() + 200;
    while (performance.now() < end);
    await handled;
    expect(done[0]).toBe('deferred');
  });

  it('says plainly that it did not work where the answer never comes', async () => {
    const never = new Promise<Reply>(() => undefined);
    const edited: OutgoingMessage[] = [];
    const { interaction } = fakeInteraction({
      ...typed('try'),
      deferReply(this: { deferred: boolean }) {
        this.deferred = true;
      },
      editReply: async (message: OutgoingMessage) => void edited.push(message),
    });
    await dispatch(() => never, undefined, 5, { within: 20 }).handle(interaction);
    expect(words(edited)).toContain('That did not work');
  });

  it('offers nothing to choose where the choices are not there in time', async () => {
    let isOver = false;
    onTestFinished(() => {
      isOver = true;
    });
    const [article] = buildLibrary([makeArticle('a', 'The pier is closed.', NOTHING_STATED)]).articles;
    const endless = {
      flatMap: () => [],
      *[Symbol.iterator]() {
        while (!isOver) yield article;
      },
    } as unknown as Library['articles'];
    const offered: unknown[] = [];
    const { interaction } = fakeInteraction({
      isAutocomplete: () => true,
      options: { getFocused: () => ({ name: 'text', value: 'pier' }) },
      respond: async (choices: unknown) => void offered.push(choices),
    });
    const library = () => ({ ...buildLibrary([]), articles: endless });
    await dispatch(undefined, undefined, 5, { library }).handle(interaction);
    expect(offered).toEqual([[]]);
  });

  describe('a press', () => {
    const frame = {
      command: 'try',
      options: {},
      asker: '80351110224678912',
      page: 0,
      shareable: true,
      note: null,
    };
    const message = layout(view(['Answer']), frame);
    const pressed = (customId: string, author = '1', shown = message, values: string[] | null = null) =>
      fakeInteraction({
        customId,
        values,
        isAnySelectMenu: () => values !== null,
        isMessageComponent: () => true,
        message: {
          author: { id: author },
          flags: { has: () => true },
          components: shown.components.map((part) => ({ toJSON: () => part })),
        },
      });

    it('on what the message offers is answered', async () => {
      const { interaction, sent } = pressed('share:try:80351110224678912:0');
      await dispatch().handle(interaction);
      expect(words(sent)).toContain('shared by');
    });

    const menu = layout(
      view(['Choose'], [], { option: 'speaker', choices: [{ label: 'Ana', value: 'ana' }] }),
      frame,
    );

    it.each([
      ['offered', 'ana', '-# speaker: ana'],
      ['not offered', 'zorro', 'nothing was done'],
    ])('in a menu is taken only for what it offers: %s', async (_name, value, said) => {
      const { interaction, sent } = pressed('choose:try:80351110224678912:speaker', '1', menu, [value]);
      await dispatch().handle(interaction);
      expect(words(sent)).toContain(said);
      expect(words(sent).includes('Answer')).toBe(value === 'ana');
    });

    it.each([
      ['a custom id that is not on the message', 'page:try:80351110224678912:1', '1'],
      ['the same with another asker', 'share:try:5:0', '1'],
      ['nonsense', 'constructor', '1'],
      ['somebody else’s message', 'share:try:80351110224678912:0', '2'],
    ])('is refused privately for %s', async (_name, customId, author) => {
      const { interaction, sent } = pressed(customId, author);
      await dispatch().handle(interaction);
      expect(words(sent)).toContain('nothing was done');
      expect(allPrivate(sent)).toBe(true);
    });
  });
});
