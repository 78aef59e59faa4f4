import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { cost, LIMITS, TYPED } from '../../../src/discord/limits.ts';
import { type Frame, layout } from '../../../src/discord/render/layout.ts';
import { readRequestLines } from '../../../src/discord/shown-request.ts';
import { type MakeBlock, view } from '../../../src/discord/view.ts';

const FRAME: Frame = { command: 'ask', options: {}, asker: '1', page: 0, shareable: true, note: null };

const block =
  (body: string): MakeBlock =>
  () => ({
    body,
    source: '-# **An article**',
    context: { article: '0123456789abcdef', spans: [{ start: 0, end: 9 }] },
  });

const bodies = (message: { components: readonly object[] }): string =>
  message.components.map((part) => ('content' in part ? String(part.content) : '')).join('\n');

const buttons = (message: {
  components: readonly { type: ComponentType; components?: readonly object[] }[];
}) =>
  message.components
    .filter(({ type }) => type === ComponentType.ActionRow)
    .flatMap(
      ({ components = [] }) => components as { label: string; custom_id: string; disabled?: boolean }[],
    );

describe('layout', () => {
  const nine = view(
    ['Lead'],
    Array.from({ length: 9 }, (_, i) => block(`> Passage ${i}.`)),
  );

  it('shows what was asked above the answer, so that it can be read back', () => {
    const options = { question: 'what of *it*?', from: 'last summer', source: 'a:b' };
    const message = layout(nine, { ...FRAME, options });
    expect(bodies(message)).toMatch(/^-# question: what of \\\*it\\\*\?\n-# from: last summer\n/);
    expect(readRequestLines(message.components as { id?: number; content?: string }[])).toEqual(options);
  });

  it('shows each block once, in order, three a page', () => {
    const pages = [0, 1, 2].map((page) => bodies(layout(nine, { ...FRAME, page })));
    expect(pages.map((page) => page.match(/Passage \d/g)?.length)).toEqual([3, 3, 3]);
    expect(pages.join().match(/Passage \d/g)).toEqual(Array.from({ length: 9 }, (_, i) => `Passage ${i}`));
    expect(pages[1]).toContain('-# 4–6 of 9');
  });

  it('shows the last page for one that is past the end', () => {
    expect(bodies(layout(nine, { ...FRAME, page: 99 }))).toContain('-# 7–9 of 9');
  });

  it('makes no block of a later page', () => {
    const made: number[] = [];
    const blocks = nine.blocks.map((make, place) => () => {
      made.push(place);
      return make();
    });
    layout(view([], blocks), { ...FRAME, page: 1 });
    expect(made).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it.each([
    [
      0,
      [
        ['◀', true],
        ['▶', undefined],
        ['Share', undefined],
        ['Report', undefined],
      ],
    ],
    [
      1,
      [
        ['◀', undefined],
        ['▶', undefined],
        ['Share', undefined],
        ['Report', undefined],
      ],
    ],
    [
      2,
      [
        ['◀', undefined],
        ['▶', true],
        ['Share', undefined],
        ['Report', undefined],
      ],
    ],
  ])('turns pages from page %i', (page, expected) => {
    const row = buttons(layout(nine, { ...FRAME, page }));
    expect(row.map(({ label, disabled }) => [label, disabled])).toEqual(expected);
  });

  it('has no page buttons on a single page and no Share on a public one, but always Report', () => {
    const one = view([], [block('> One.')]);
    expect(buttons(layout(one, FRAME)).map(({ label }) => label)).toEqual(['Share', 'Report']);
    const shared = layout(one, { ...FRAME, shareable: false });
    expect(buttons(shared).map(({ label }) => label)).toEqual(['Report']);
    expect(buttons(layout(view(['Nothing.']), { ...FRAME, shareable: false }))).toEqual([]);
  });

  it('never gives two components of a message one custom id', () => {
    const same = view([], [block('> One.'), block('> One.')]);
    const ids = JSON.stringify(layout(same, FRAME)).match(/"custom_id":"[^"]*"/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('stays within Discord’s limits with the longest of everything', () => {
    const options = Object.fromEntries(
      (['text', 'speaker', 'from', 'to', 'source'] as const).map((name) => [name, '*'.repeat(TYPED[name])]),
    );
    const long = view(
      ['lead '.repeat(20)],
      Array.from({ length: 9 }, () => block('x'.repeat(1_700))),
    );
    for (let page = 0; page < 9; page++) {
      const { components } = layout(long, { ...FRAME, options, page });
      expect(cost(components).text).toBeLessThanOrEqual(LIMITS.text);
      expect(cost(components).components).toBeLessThanOrEqual(LIMITS.components);
    }
  });

  it('shows each block that is too long to share a page on one of its own', () => {
    const long = view(
      [],
      Array.from({ length: 3 }, () => block('x'.repeat(2_500))),
    );
    const lines = [0, 1, 2].map((page) => bodies(layout(long, { ...FRAME, page })).match(/-# .* of 3/)?.[0]);
    expect(lines).toEqual(['-# 1 of 3', '-# 2 of 3', '-# 3 of 3']);
  });

  it('offers a choice of at most 25, and waits with sharing', () => {
    const choices = Array.from({ length: 30 }, (_, i) => ({
      label: `${'Reyes '.repeat(40)}${i}`,
      value: `${i}`,
    }));
    const message = layout(view(['Choose'], [], { option: 'speaker', choices }), FRAME);
    const [menu] = buttons(message) as unknown as [{ options: { label: string }[]; custom_id: string }];
    expect(menu.options).toHaveLength(25);
    expect(menu.options.every(({ label }) => label.length <= 100)).toBe(true);
    expect(menu.custom_id).toBe('choose:ask:1:speaker');
    expect(buttons(message)).toHaveLength(1);
  });

  it('notifies nobody', () => {
    expect(layout(nine, FRAME).allowedMentions).toEqual({ parse: [] });
  });
});
