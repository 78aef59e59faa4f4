import { REST, Routes } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../src/articles/make-article.ts';
import { buildLibrary } from '../../src/library.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { isPrivate } from '../support/is-private.ts';
import { wordsOf } from '../support/local-discord.ts';
import { CLOSED, DEEPER, PIER, summaryDesk } from '../support/summary-desk.ts';
import { entryOf, isEnabled, PICK, passagesOf } from '../support/summary-panel.ts';

describe('what can go wrong', () => {
  const { begin, deeds, discord, inChannel, mod, posted, publicIn, serve, store } = summaryDesk();

  it('names the permission and the channel, privately, and keeps the draft', async () => {
    const panel = await mod().click(await inChannel(await begin(), 'rules'), 'Post');
    expect(isPrivate(panel)).toBe(true);
    const rules = mod().channel('rules');
    expect(wordsOf(panel)).toContain(`the bot lacks the permission “Send Messages” in <#${rules}>`);
    await mod().click(await inChannel(panel), 'Post');
    expect(publicIn()).toHaveLength(1);
  });

  it('says that the channel is gone', async () => {
    const panel = await begin();
    store().drafts.change(1, 1, { channel: '1100000000000000999' });
    const opened = await mod().click(await mod().command('summary', { draft: '1' }), 'Post');
    expect(wordsOf(opened)).toContain('is gone: choose another channel');
    expect(isPrivate(panel)).toBe(true);
  });

  it('finds that somebody deleted the post', async () => {
    let panel = await posted();
    const [post] = publicIn();
    const rest = new REST({ api: discord().api }).setToken(discord().token);
    await rest.delete(Routes.channelMessage(mod().channel('newsroom'), post!.id));
    panel = await mod().click(await mod().selectOption(panel, PICK, entryOf(panel, PICK, PIER)), 'Take out');
    panel = await mod().click(panel, 'Update');
    expect(wordsOf(panel)).toContain('somebody deleted it');
    await mod().click(panel, 'Post');
    expect(publicIn()).toHaveLength(1);
    expect(deeds()).toContain('lost');
  });

  it('does not post or update a passage whose article has changed', async () => {
    const panel = await posted();
    const changed = envoyCoverage().articles.map(({ article: { id, text, ...stated } }) =>
      makeArticle(id, id === 'courier' ? `${text} And more.` : text, stated),
    );
    serve(buildLibrary(changed));
    let stale = await mod().click(
      await mod().selectOption(panel, PICK, entryOf(panel, PICK, CLOSED)),
      'Take out',
    );
    expect(wordsOf(stale)).toMatch(/\*\*Not ready\*\*: Passage \d .*no longer holds: take it out/);
    expect(wordsOf(stale)).toContain('has changed since this was cited');
    expect(isEnabled(stale, 'Update')).toBe(false);
    expect(wordsOf(await mod().click(stale, 'Preview'))).toContain('no longer holds');
    for (const words of passagesOf(stale).filter((one) => one === '')) expect(words).toBe('');
    while (!isEnabled(stale, 'Update')) {
      const gone = store()
        .drafts.get(1)
        ?.passages.find(({ citation }) => citation.article === 'courier');
      stale = await mod().click(await mod().selectOption(stale, PICK, String(gone?.key)), 'Take out');
    }
    await mod().click(stale, 'Update');
    expect(wordsOf(publicIn()[0]!)).not.toContain(DEEPER);
  });
});
