import {
  type APIMessage,
  ApplicationCommandPermissionType,
  ButtonStyle,
  ComponentType,
  REST,
  Routes,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { isPrivate } from '../support/is-private.ts';
import { wordsOf } from '../support/local-discord.ts';
import { summaryDesk, TOPIC } from '../support/summary-desk.ts';
import { CHANNEL, isEnabled } from '../support/summary-panel.ts';

describe('who may', () => {
  const { begin, discord, inChannel, mod, publicIn, replaceBot, store } = summaryDesk();

  it('is not a member: neither the command nor a forged button', async () => {
    expect(discord().as('member').commands()).not.toContain('summary');
    expect(discord().as('member').commands('dm')).not.toContain('audit');
    await inChannel(await begin());
    for (const id of ['draft:post:1:2', 'draft:withdraw:1:2', 'draft:words:1:2', 'draft:nonsense:1:2']) {
      const forged = await forge(id);
      const refusal = await discord().as('member').click(forged, 'Press');
      expect(isPrivate(refusal)).toBe(true);
      expect(wordsOf(refusal)).toContain('Only this server’s moderators');
      // Nor is a panel shown where all can see it.
      expect(wordsOf(await mod().click(forged, 'Press'))).toContain('nothing was done');
    }
    expect(publicIn()).toEqual([]);
  });

  it('is nobody in a channel where they may not write themselves', async () => {
    const other = discord().as('other');
    const allow = { id: other.id, type: ApplicationCommandPermissionType.User, permission: true };
    discord().setWhoMayUse('summary', [allow]);
    const panel = await other.command('summary', { topic: TOPIC });
    const refused = await other.selectOption(panel, CHANNEL, other.channel('rules'));
    expect(wordsOf(refused)).toContain(`You may not write in <#${other.channel('rules')}> yourself`);
    expect(isEnabled(refused, 'Post')).toBe(false);
    store().drafts.change(1, 1, { channel: other.channel('rules') });
    const posting = await other.click(await other.command('summary', { draft: '1' }), 'Post');
    expect(wordsOf(posting)).toContain('yourself');
    expect(store().posts.ofDraft(1)).toBeNull();
  });

  it('is nobody to change a post where they may not write themselves, though they may take it back', async () => {
    const other = discord().as('other');
    const allow = { id: other.id, type: ApplicationCommandPermissionType.User, permission: true };
    discord().setWhoMayUse('summary', [allow]);
    await begin();
    const { guildId: guild } = discord();
    const there = { draft: 1, guild, channel: other.channel('rules'), revision: 1, author: mod().id };
    store().posts.sent(store().posts.intend(there)?.id ?? 0, '1');
    store().drafts.change(1, 1, { title: 'Another title' });
    const refused = await other.click(await other.command('summary', { draft: '1' }), 'Update');
    expect(wordsOf(refused)).toContain('yourself');
    expect(store().posts.ofDraft(1)).toMatchObject({ state: 'posted', revision: 1, reason: null });
    const asked = await other.click(refused, 'Withdraw');
    expect(wordsOf(await other.click(asked, 'Withdraw for good'))).not.toContain('yourself');
  });

  it('is nobody to try again, for somebody else, to post where they may not write themselves', async () => {
    const other = discord().as('other');
    const allow = { id: other.id, type: ApplicationCommandPermissionType.User, permission: true };
    discord().setWhoMayUse('summary', [allow]);
    await begin();
    const { guildId: guild } = discord();
    const there = { draft: 1, guild, channel: other.channel('rules'), revision: 1, author: mod().id };
    store().posts.intend(there);
    const again = await other.click(await other.command('summary', { draft: '1' }), 'Try again to post');
    expect(wordsOf(again)).toContain('yourself');
    expect(store().posts.ofDraft(1)?.state).toBe('sending');
  });

  it('is not a moderator whom the server keeps out of the command, not on an older panel either', async () => {
    let now = Date.now();
    await replaceBot({ monotonic: () => now });
    const panel = await inChannel(await begin());
    const out = { id: mod().id, type: ApplicationCommandPermissionType.User, permission: false };
    discord().setWhoMayUse('summary', [out]);
    now += 60_000;
    expect(wordsOf(await mod().click(panel, 'Post'))).toContain('Only this server’s moderators');
    expect(publicIn()).toEqual([]);
  });

  it('is not a moderator whose role is gone by the time of a press', async () => {
    const allow = { id: discord().as('other').id, type: ApplicationCommandPermissionType.User };
    discord().setWhoMayUse('summary', [{ ...allow, permission: true }]);
    let now = Date.now();
    await replaceBot({ monotonic: () => now });
    const panel = await discord().as('other').command('summary', { topic: TOPIC });
    discord().setWhoMayUse('summary', [{ ...allow, permission: false }]);
    now += 60_000;
    const refusal = await discord().as('other').click(panel, 'Preview');
    expect(wordsOf(refusal)).toContain('Only this server’s moderators');
  });

  async function forge(customId: string): Promise<APIMessage> {
    const button = {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: 'Press',
      custom_id: customId,
    };
    const body = {
      content: 'Press it.',
      components: [{ type: ComponentType.ActionRow, components: [button] }],
    };
    const rest = new REST({ api: discord().api }).setToken(discord().token);
    const { id } = (await rest.post(Routes.channelMessages(mod().channel()), { body })) as APIMessage;
    await mod().message((message) => message.id === id);
    return await discord()
      .as('member')
      .message((message) => message.id === id);
  }
});
