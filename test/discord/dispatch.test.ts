import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { dispatchOf } from './dispatch-of.ts';
import { allPrivate, fakeInteraction, typed, words } from './fake-interaction.ts';

describe('dispatch', () => {
  it('answers an interaction once, however often it is delivered', async () => {
    const { handle } = dispatchOf();
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
    await dispatchOf().handle(interaction);
    expect(sent).toHaveLength(1);
    expect(words(sent)).toContain(message);
    expect(allPrivate(sent)).toBe(true);
  });

  it.each([true, false])('logs what was asked and by whom only where it is told to: %s', async (on) => {
    const written: string[] = [];
    const log = createLog(
      { LOG_LEVEL: 'info', LOG_CONTENT: on },
      { write: (line) => void written.push(line) },
    );
    const { interaction } = fakeInteraction(typed('try', [{ name: 'mood', type: 3, value: 'Zorro' }]));
    await dispatchOf(undefined, log).handle(interaction);
    expect(written.join()).toContain('"command":"try"');
    expect(written.join().includes('Zorro')).toBe(on);
    expect(written.join().includes('80351110224678912')).toBe(on);
  });
});
