import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { makeArticle } from '../../src/articles/make-article.ts';
import { NOTHING_STATED } from '../../src/articles/stated-fields.ts';
import type { OutgoingMessage } from '../../src/discord/render/layout.ts';
import { type Reply, view } from '../../src/discord/view.ts';
import { buildLibrary, type Library } from '../../src/library.ts';
import { createLog } from '../../src/log.ts';
import { dispatchOf } from './dispatch-of.ts';
import { fakeInteraction, typed, words } from './fake-interaction.ts';

describe('dispatch', () => {
  it('waits for what is under way, and turns away what comes later', async () => {
    const gate = Promise.withResolvers<void>();
    const { handle, drain } = dispatchOf(async () => {
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
    const handled = dispatchOf(undefined, log).handle(interaction);
    const later = vi.spyOn(performance, 'now').mockReturnValue(came + 2_900);
    onTestFinished(() => later.mockRestore());
    await handled;
    expect(sent).toEqual([]);
    expect(written.join()).toContain('its turn came too late');
    expect(written.join()).toContain('"status":"too late"');
  });

  it('counts the wait for its turn when it defers', async () => {
    const { handle } = dispatchOf(() => setTimeout(20, view(['Answer'])), undefined, 100);
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
    await dispatchOf(() => never, undefined, 5, { within: 20 }).handle(interaction);
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
    await dispatchOf(undefined, undefined, 5, { library }).handle(interaction);
    expect(offered).toEqual([[]]);
  });
});
