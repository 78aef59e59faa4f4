import { ApplicationCommandPermissionType } from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { wordsOf } from '../support/local-discord.ts';
import { CLOSED, PIER, summaryDesk } from '../support/summary-desk.ts';
import { entryOf, PICK, passagesOf } from '../support/summary-panel.ts';

describe('two moderators on one draft', () => {
  const { begin, deeds, discord, inChannel, mod, publicIn, store } = summaryDesk();

  beforeEach(() => {
    const allow = {
      id: discord().as('other').id,
      type: ApplicationCommandPermissionType.User,
      permission: true,
    };
    discord().setWhoMayUse('summary', [allow]);
  });
  const other = () => discord().as('other');

  it('do not lose each other’s work: a stale press says who changed what, and is done all the same', async () => {
    const mine = await begin();
    const theirs = await other().command('summary', { draft: '1' });
    const picked = await other().selectOption(theirs, PICK, entryOf(theirs, PICK, CLOSED));
    await other().click(picked, 'Take out');

    const stale = await mod().selectOption(mine, PICK, entryOf(mine, PICK, PIER));
    expect(wordsOf(stale)).toContain(`**Since you last looked**: <@${other().id}> took a passage of`);
    expect(passagesOf(stale).join()).not.toContain(CLOSED);
    const fresh = await mod().click(stale, 'Take out');
    expect(wordsOf(fresh)).not.toContain('Since you last looked');
    expect(passagesOf(fresh).join()).not.toContain(PIER);
    expect(passagesOf(await other().command('summary', { draft: '1' }))).toEqual(passagesOf(fresh));
  });

  it('may press on a passage that is gone', async () => {
    let mine = await begin();
    mine = await mod().selectOption(mine, PICK, entryOf(mine, PICK, PIER));
    const theirs = await other().command('summary', { draft: '1' });
    await other().click(await other().selectOption(theirs, PICK, entryOf(theirs, PICK, PIER)), 'Take out');
    const after = await mod().click(mine, '▲ Up');
    expect(wordsOf(after)).toContain('That passage is no longer in the draft.');
    expect(wordsOf(after)).toContain('took a passage of');
  });

  it('do not overwrite each other’s title and note', async () => {
    const form = await mod().clickToModal(await begin(), 'Title and note');
    const theirs = await other().clickToModal(
      await other().command('summary', { draft: '1' }),
      'Title and note',
    );
    await other().submitModal(theirs, { title: 'Theirs', note: 'their note' });
    const mine = await mod().submitModal(form, { title: 'Mine', note: 'my note' });
    expect(wordsOf(mine)).toContain('## Theirs');
    expect(wordsOf(mine)).toContain('What you wrote: Mine / my note');
    expect(store().drafts.get(1)).toMatchObject({ title: 'Theirs', note: 'their note', noteBy: other().id });
  });

  it('post only what they have seen, and only once', async () => {
    const mine = await inChannel(await begin());
    const theirs = await other().command('summary', { draft: '1' });
    await other().click(await other().selectOption(theirs, PICK, entryOf(theirs, PICK, PIER)), 'Take out');
    const stale = await mod().click(mine, 'Post');
    expect(wordsOf(stale)).toContain('**Not posted yet**');
    expect(publicIn()).toEqual([]);
    const second = await other().command('summary', { draft: '1' });
    await Promise.all([mod().click(stale, 'Post'), other().click(second, 'Post')]);
    expect(publicIn()).toHaveLength(1);
    expect(deeds().filter((deed) => deed === 'posted')).toHaveLength(1);
  });
});
