import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { type Repetition, repeatedCharacters, repeatedParts } from './support/hostile-repetitions.ts';
import { expressionsBuiltBy, type Found, writtenExpressions } from './support/regular-expressions.ts';

const LENGTH = 100_000;
/** Where a linear expression is done within microseconds, and a quadratic one within milliseconds. */
const TRIAL = 2_000;
/** What takes milliseconds when linear takes ten seconds and more when not: this is for telling them apart alone. */
const HANGING = 2_000;

const context = createContext({ regex: /x/, text: '' });
const findAll = new Script("text.replace(regex, '')");
const findOne = new Script('regex.test(text)');

const textOf = ({ before, unit, after }: Repetition, length: number): string =>
  before + unit.repeat(length / unit.length) + after;

/** Goes over a text as its users do: once; over and over for g; from the start, as long as it holds, for y. */
function hangs(regex: RegExp, text: string): boolean {
  const walk = regex.global || regex.sticky;
  const all = regex.global ? regex : new RegExp(regex.source, `${regex.flags}g`);
  Object.assign(context, { regex: walk ? all : regex, text });
  try {
    (walk ? findAll : findOne).runInContext(context, { timeout: HANGING });
    return false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return true;
    throw error;
  }
}

/** Takes long enough for a closer look at the full length; whether it hangs is found there. */
function isSuspect(regex: RegExp, repetition: Repetition): boolean {
  const started = performance.now();
  hangs(regex, textOf(repetition, TRIAL));
  return performance.now() - started > 1;
}

const isBounded = ({ source }: RegExp): boolean => !/[*+]|\{\d+,\}/.test(source);

function hangingOn(regex: RegExp): Repetition | undefined {
  const hangsOn = (one: Repetition): boolean => hangs(regex, textOf(one, LENGTH));
  const found = repeatedCharacters(regex).find(hangsOn);
  if (found || isBounded(regex)) return found;
  return repeatedParts(regex).find((one) => isSuspect(regex, one) && hangsOn(one));
}

const { literals, built } = writtenExpressions();
// Nothing of the project is imported before this: what is made on import would be missed.
const composed = await expressionsBuiltBy(async () => {
  await import('../commands/index.ts');
  await import('../src/discord/start-bot.ts');
  const { envoyCoverage } = await import('./support/envoy-coverage.ts');
  const { excerptWords } = await import('../src/search/excerpts/excerpt-words.ts');
  (await envoyCoverage().excerpts.open()).exact([...excerptWords('The pier goes first')]);
  const { addressed } = await import('../src/discord/addressed.ts');
  addressed({ author: {}, content: '', guildId: null, webhookId: null } as never, '1');
});

describe('every regular expression', () => {
  it('is known, also where it is put together', () => {
    expect(literals.length).toBeGreaterThan(300);
    const known = new Set(composed.map(({ at }) => at));
    expect(built.filter((at) => !known.has(at))).toEqual([]);
  });

  const distinct = new Map([...literals, ...composed].map((one) => [String(one.regex), one]));
  const places = Map.groupBy(distinct.values(), ({ at }: Found) =>
    at.replace(/:.*/, '').split('/').slice(0, 2).join('/'),
  );
  it.each([...places])(
    'takes a time that grows with the text alone: %s',
    { timeout: 120_000 },
    (_place, found) => {
      const hanging = found.flatMap(({ at, regex }) => {
        const on = hangingOn(regex);
        return on ? [`${at} ${regex} on ${JSON.stringify(on)}`] : [];
      });
      expect(hanging).toEqual([]);
    },
  );
});

describe('what is held to hang', () => {
  it.each([/\s+$/, /"[^"]*,[^"]*x/, /(?:<\w+>)+$/, /x(?:.*y)?/g])('is %s', (regex) => {
    expect(hangingOn(regex)).toBeDefined();
  });

  it.each([/(?<!\s)\s+$/, /a[^ab]*b/, /^\w+\s*$/, /\p{L}{1,80}!/u])('is not %s', (regex) => {
    expect(hangingOn(regex)).toBeUndefined();
  });
});
