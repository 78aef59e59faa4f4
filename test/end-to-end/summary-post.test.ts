import { describe, expect, it } from 'vitest';
import { isPrivate } from '../support/is-private.ts';
import { wordsOf } from '../support/local-discord.ts';
import { CLOSED, PIER, summaryDesk } from '../support/summary-desk.ts';
import { ADD, entryOf, isEnabled, PICK, passagesOf } from '../support/summary-panel.ts';

describe('a summary', () => {
  const { begin, deeds, discord, inChannel, mod, posted, publicIn, restart, withdraw } = summaryDesk();

  it('shows the context of what it quotes to whoever asks', async () => {
    await posted();
    const context = await discord().as('member').click(publicIn()[0]!, 'Context');
    expect(isPrivate(context)).toBe(true);
    expect(wordsOf(context)).toContain('the passage in bold');
  });

  it('is updated in its place, and withdrawn', async () => {
    let panel = await posted();
    const [before] = publicIn();
    expect(isEnabled(panel, 'Update')).toBe(false);
    panel = await mod().selectOption(panel, PICK, entryOf(panel, PICK, CLOSED));
    panel = await mod().click(panel, 'Take out');
    expect(wordsOf(panel)).toContain('does not have your latest changes');
    expect(wordsOf(publicIn()[0]!)).toContain(CLOSED);
    panel = await mod().click(panel, 'Update');
    expect(wordsOf(panel)).toContain('**Updated.**');
    const [after] = publicIn();
    expect(after?.id).toBe(before?.id);
    expect(wordsOf(after!)).not.toContain(CLOSED);
    expect(wordsOf(after!)).toContain(`updated by <@${mod().id}>`);
    expect(after).toMatchObject({ mentions: [], mention_everyone: false });

    panel = await mod().click(panel, 'Withdraw');
    expect(publicIn()).toHaveLength(1);
    panel = await mod().click(panel, 'Withdraw for good');
    expect(wordsOf(panel)).toContain('**Withdrawn** from');
    expect(publicIn()).toEqual([]);
    expect(deeds().slice(-3)).toEqual(['removed', 'updated', 'withdrew']);
    // The draft is kept, and can be posted again.
    await mod().click(panel, 'Post');
    expect(publicIn()).toHaveLength(1);
  });

  it('is withdrawn once, however often that is pressed', async () => {
    const panel = await posted();
    const other = await mod().command('summary', { draft: '1' });
    const asked = await mod().click(other, 'Withdraw');
    await withdraw(panel);
    const again = await mod().click(asked, 'Withdraw for good');
    expect(wordsOf(again)).toContain('It is not posted anywhere now.');
    expect(deeds().filter((deed) => deed === 'withdrew')).toHaveLength(1);
  });

  it('goes on after a restart at any step, on the same panel', async () => {
    let panel = await begin();
    await restart();
    panel = await mod().selectOption(panel, PICK, entryOf(panel, PICK, PIER));
    await restart();
    panel = await mod().click(panel, 'Take out');
    await restart();
    const form = await mod().clickToModal(panel, 'Title and note');
    await restart();
    panel = await mod().submitModal(form, { title: 'After the restart', note: '' });
    await restart();
    panel = await inChannel(panel);
    await restart();
    panel = await mod().click(panel, 'Post');
    await restart();
    expect(wordsOf(publicIn()[0]!)).toContain('## After the restart');
    expect(wordsOf(publicIn()[0]!)).not.toContain('old pier cannot');
    panel = await mod().selectOption(panel, ADD, entryOf(panel, ADD, PIER));
    await restart();
    panel = await mod().click(panel, 'Update');
    await restart();
    expect(wordsOf(publicIn()[0]!)).toContain('old pier cannot');
    const reopened = await mod().command('summary', { draft: '1' });
    expect(passagesOf(reopened)).toEqual(passagesOf(panel));
    await restart();
    await withdraw(reopened);
    expect(publicIn()).toEqual([]);
  });
});
