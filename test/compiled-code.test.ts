import { readFileSync } from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import { expect, it } from 'vitest';
import { keepCompiledCode } from '../src/compiled-code.ts';

it('is kept beside the packages', () => {
  keepCompiledCode();
  expect(getCompileCacheDir()).toContain('node_modules/.cache/compiled-code');
});

it.each(['src/main.ts', 'src/cli.ts'])('%s imports the rest only after it', (program) => {
  const source = readFileSync(program, 'utf8');
  const [atOnce, ...others] = source.matchAll(/^import .* from '(.+)'/gm);
  expect(atOnce?.[1]).toBe('./compiled-code.ts');
  expect(others).toEqual([]);
  expect(source.indexOf('keepCompiledCode();')).toBeLessThan(source.indexOf('await import('));
});
