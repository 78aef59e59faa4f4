import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The places of DESIGN.md's list, a list of them for each row: [[src/settings.ts, src/log.ts], [src/span.ts], …] */
const rows = readFileSync('DESIGN.md', 'utf8')
  .split('| place | idea |')[1]!
  .split('\n\n')[0]!
  .split('\n')
  .map((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, place = '']) => place))
  .filter((places) => places.length > 0);

const holds = (place: string, file: string): boolean =>
  place.endsWith('/') ? file.startsWith(place) : file === place;
/** How far down the list; -1 for what the list does not have. */
const rankOf = (file: string): number =>
  rows.findIndex((places) => places.some((place) => holds(place, file)));

interface Import {
  readonly file: string;
  readonly from: string;
}

const files = globSync(['src/**/*.ts', 'commands/**/*.ts']).sort();
const imports = files.flatMap((file): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, from = '']) => ({
    file,
    from: from.startsWith('.') ? normalize(join(dirname(file), from)) : from,
  })),
);
const isOurs = ({ from }: Import): boolean => /^(?:src|commands)\//.test(from);

describe('the places of DESIGN.md', () => {
  it('are all there is', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => rankOf(file) < 0)).toEqual([]);
  });

  it('import only from places above them', () => {
    expect(imports.filter(isOurs).length).toBeGreaterThan(100);
    const wrong = imports.filter((one) => isOurs(one) && rankOf(one.from) > rankOf(one.file));
    expect(wrong).toEqual([]);
  });

  it('know nothing of Discord above src/discord', () => {
    const wrong = imports.filter(
      ({ file, from }) => /^discord/.test(from) && rankOf(file) < rankOf('src/discord/plan.ts'),
    );
    expect(wrong).toEqual([]);
  });
});
