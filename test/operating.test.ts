import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { isSlashCommand } from '../src/discord/command.ts';
import { RATES } from '../src/discord/rate-limit.ts';
import { replyActions } from '../src/discord/reply-actions.ts';
import { createMetrics } from '../src/metrics/create-metrics.ts';

const operating = readFileSync('docs/operating.md', 'utf8');

describe('docs/operating.md', () => {
  it('lists the metrics that there are', async () => {
    const text = await createMetrics({ library: () => null, ready: () => false }).text();
    const served = [...text.matchAll(/^# HELP (verbatim_\w+)/gm)].map(([, name]) => name);
    const listed = [...operating.matchAll(/`(verbatim_\w+)`/g)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual(served.toSorted());
  });

  it('lists what buttons and forms are for', () => {
    const [row = ''] = /^\| `kind` \|.*$/m.exec(operating) ?? [];
    const listed = [...row.matchAll(/`(\w+)`/g)].map(([, kind]) => kind).slice(1);
    const actions = commands.filter(isSlashCommand).flatMap((command) => command.actions ?? []);
    const kinds = [...replyActions, ...actions].map(({ kind }) => kind);
    expect(listed.toSorted()).toEqual([...kinds, 'command', 'autocomplete', 'mention', 'other'].sort());
  });

  it('lists lines of the log that there are', () => {
    const [, table = ''] = /\| `msg` \|.*\n\|[-|]+\n([\s\S]*?)\n\n/.exec(operating) ?? [];
    const listed = [...table.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, message = '']) => message),
    );
    const source = globSync('src/**/*.ts').map((file) => readFileSync(file, 'utf8'));
    expect(listed.length).toBeGreaterThan(10);
    expect(listed.filter((message) => !source.some((code) => code.includes(`'${message}'`)))).toEqual([]);
  });

  it('tells the limits', () => {
    for (const { burst, every } of Object.values(RATES)) {
      const then = every > 1_000 ? `one every ${every / 1_000} seconds` : `${1_000 / every} a second`;
      expect(operating).toContain(`| ${burst} | ${then} |`);
    }
  });
});
