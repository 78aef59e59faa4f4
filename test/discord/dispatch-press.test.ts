import { describe, expect, it } from 'vitest';
import { layout } from '../../src/discord/render/layout.ts';
import { view } from '../../src/discord/view.ts';
import { dispatchOf } from './dispatch-of.ts';
import { allPrivate, fakeInteraction, words } from './fake-interaction.ts';

describe('dispatch', () => {
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
      await dispatchOf().handle(interaction);
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
      await dispatchOf().handle(interaction);
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
      await dispatchOf().handle(interaction);
      expect(words(sent)).toContain('nothing was done');
      expect(allPrivate(sent)).toBe(true);
    });
  });
});
