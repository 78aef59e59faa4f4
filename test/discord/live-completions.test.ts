import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createLiveCompletions } from '../../src/discord/live-completions.ts';
import type { Library } from '../../src/library.ts';
import { eventually } from '../support/local-discord-bot.ts';
import { makeLibrary } from '../support/make-library.ts';

const of = (outlet: string): Library => makeLibrary([{ id: outlet, text: 'Nobody came.', outlet }]);

describe('createLiveCompletions', () => {
  it('waits for the first, and serves those from before until the next are there', async () => {
    const completionsOf = createLiveCompletions();
    const [first, second] = [of('Gazette'), of('Courier')];
    const offered = async (library: Library) =>
      (await completionsOf(library)).source?.('').map(({ value }) => value)[0];
    expect(await offered(first)).toBe('Gazette');
    expect(await offered(second)).toBe('Gazette');
    let seen: string | undefined;
    await eventually(() => {
      void offered(second).then((value) => (seen = value));
      return seen === 'Courier';
    });
  });

  it('does not keep a library that another took the place of', async () => {
    const completionsOf = createLiveCompletions();
    const begun = async (): Promise<WeakRef<Library>> => {
      const library = of('Gazette');
      await completionsOf(library);
      return new WeakRef(library);
    };
    const first = await begun();
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    await eventually(() => {
      collect();
      return first.deref() === undefined;
    });
    // Its completions serve until there are others.
    expect((await completionsOf(of('Courier'))).source?.('')[0]?.value).toBe('Gazette');
  });

  it('tells the one who waits what failed, and tries again', async () => {
    const completionsOf = createLiveCompletions();
    const library = of('Gazette');
    const articles = library.articles;
    const broken = { ...library, articles: null as unknown as typeof articles };
    await expect(completionsOf(broken)).rejects.toThrow();
    Object.assign(broken, { articles });
    expect((await completionsOf(broken)).source?.('gaz')).toHaveLength(2);
  });
});
