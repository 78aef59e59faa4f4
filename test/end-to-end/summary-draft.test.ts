import { describe, expect, it } from 'vitest';
import { checkExport } from '../../src/exports/check-export.ts';
import { isPrivate } from '../support/is-private.ts';
import { wordsOf } from '../support/local-discord.ts';
import { quotedWords } from '../support/quoted-words.ts';
import { PIER, summaryDesk, TOPIC } from '../support/summary-desk.ts';
import { ADD, entryOf, isEnabled, PICK, passagesOf } from '../support/summary-panel.ts';

describe('a summary', () => {
  const { begin, deeds, discord, inChannel, library, mod, posted, publicIn, store, withdraw } = summaryDesk();

  it('goes from draft to post, and only what was posted is seen by others', async () => {
    let panel = await begin();
    expect(isPrivate(panel)).toBe(true);
    expect(wordsOf(panel)).toContain(`## ${TOPIC}`);
    expect(passagesOf(panel).length).toBeGreaterThan(2);
    expect(isEnabled(panel, 'Post')).toBe(false);
    expect(isEnabled(panel, 'Take out')).toBe(false);

    panel = await mod().selectOption(panel, PICK, entryOf(panel, PICK, PIER));
    panel = await mod().click(panel, '▲ Up');
    expect(passagesOf(panel)[0]).toContain(PIER);
    expect(isEnabled(panel, '▲ Up')).toBe(false);
    panel = await mod().click(panel, '▼ Down');
    expect(passagesOf(panel)[1]).toContain(PIER);
    panel = await mod().click(panel, 'Take out');
    expect(passagesOf(panel).join()).not.toContain(PIER);
    panel = await mod().selectOption(panel, ADD, entryOf(panel, ADD, PIER));
    expect(passagesOf(panel).at(-1)).toContain(PIER);

    const search = await mod().clickToModal(panel, 'Find a passage');
    panel = await mod().submitModal(search, { text: 'Brandt denied that the contract had been signed' });
    expect(wordsOf(panel)).toContain('found by: Brandt denied');
    panel = await mod().selectOption(panel, ADD, entryOf(panel, ADD, 'Envoy Tomas Brandt denied'));
    expect(passagesOf(panel).at(-1)).toContain('Envoy Tomas Brandt denied');

    const vain = await mod().clickToModal(panel, 'Find a passage');
    panel = await mod().submitModal(vain, { text: 'quantum chromodynamics' });
    expect(wordsOf(panel)).toContain('has no further passage on what you looked for');

    const words = await mod().clickToModal(panel, 'Title and note');
    expect(JSON.stringify(words.data)).toContain(TOPIC);
    panel = await mod().submitModal(words, {
      title: 'Pier, ferry, harbour',
      note: 'Read *first*: <@1> @everyone\n> not a quote\n# not a heading',
    });
    panel = await inChannel(panel);
    expect(publicIn()).toEqual([]);

    const preview = await mod().click(panel, 'Preview');
    expect(isPrivate(preview)).toBe(true);
    panel = await mod().click(panel, 'Post');
    expect(wordsOf(panel)).toContain(
      `**Posted.**\nThe post in <#${mod().channel('newsroom')}> shows this draft.`,
    );
    const [post] = publicIn();
    expect(publicIn()).toHaveLength(1);
    expect(post?.components).toEqual(preview.components);
    expect(post).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });

    const text = wordsOf(post!);
    expect(text).toContain('## Pier, ferry, harbour');
    expect(text).toContain(`posted by <@${mod().id}> · summary 1`);
    expect(text).toContain(
      `**Note by <@${mod().id}>, in their own words:** Read \\*first\\*\\: \\<\\@1\\> \\@everyone\n\\> not`,
    );
    const quotes = quotedWords(text).flat();
    expect(quotes.length).toBeGreaterThan(3);
    for (const quote of quotes) {
      expect(library().articles.some(({ article }) => article.text.includes(quote))).toBe(true);
    }
    expect(quotes.join()).not.toContain('not a quote');
    expect(deeds()).toEqual([
      'began',
      'moved',
      'moved',
      'removed',
      'added',
      'added',
      'worded',
      'addressed',
      'posted',
    ]);
  });

  it('is exported as a file whose every citation holds', async () => {
    const panel = await begin();
    const reply = await mod().click(panel, 'Export');
    expect(isPrivate(reply)).toBe(true);
    const [file] = reply.attachments;
    expect(file?.filename).toMatch(/^verbatim-summary-.*\.md$/);
    const content = await (await fetch(file!.url)).text();
    const checked = checkExport(content, library());
    expect(checked).toEqual({ citations: passagesOf(panel).length, wrong: [] });
  });

  it('is discarded when that is pressed twice, and not while it is posted', async () => {
    const first = await posted();
    expect(JSON.stringify(first.components)).not.toContain('Discard');
    const withdrawn = await withdraw(first);
    const asked = await mod().click(withdrawn, 'Discard');
    expect(isEnabled(asked, 'Discard for good')).toBe(true);
    const other = await mod().command('summary', { draft: '1' });
    const gone = await mod().click(asked, 'Discard for good');
    expect(wordsOf(gone)).toContain('**Summary 1 is discarded.**');
    expect(store().drafts.get(1)).toBeNull();
    expect(wordsOf(await mod().click(other, 'Preview'))).toContain('no such summary');
    expect(await mod().autocomplete('summary', 'draft', '')).toEqual([]);
    expect(deeds().at(-1)).toBe('discarded');
  });

  it('says what to give where neither a topic nor a draft was given, or none is found', async () => {
    const say = async (options: Record<string, string | number>) =>
      wordsOf(await mod().command('summary', options));
    expect(await say({})).toBe('**topic** or **draft**: expected one of them, and got neither.');
    for (const draft of ['7', 'ferry']) {
      expect(await say({ draft })).toBe(
        'There is no summary on this server yet: `/summary topic:` begins one.',
      );
    }
    expect(await say({ topic: TOPIC, from: 'soonish' })).toContain('soonish');
    expect(await say({ topic: 'quantum chromodynamics' })).toContain('`/sources` lists what there is.');
    expect(await say({ topic: 'draft' })).toContain('`/summary draft:` opens a summary');
    expect(store().drafts.newest(discord().guildId, 5)).toEqual([]);
  });

  it('is found again by its number or its title', async () => {
    await begin();
    await mod().command('summary', { topic: 'council', length: 1 });
    const offered = await mod().autocomplete('summary', 'draft', 'ferry');
    expect(offered).toEqual([{ name: `1 · ${TOPIC}`, value: '1' }]);
    expect(await mod().autocomplete('summary', 'draft', '')).toHaveLength(2);
    const say = async (draft: string) => wordsOf(await mod().command('summary', { draft }));
    expect(await say('Ferry')).toContain('`/summary draft:1` opens it again');
    expect(await say('99')).toBe(
      `There is no summary 99 on this server. The newest:\n- 2 · council\n- 1 · ${TOPIC}\n-# \`/summary draft:\` offers all of them as you type.`,
    );
    expect(await say('<@1>')).toContain('There is no summary “\\<\\@1\\>” on this server. The newest:');
    expect(await say('o')).toMatch(/^Several summaries fit “o”:\n- 2 · council\n- 1 · /);
    // Those of other servers are none of theirs.
    const { title, passages, ...begun } = store().drafts.get(1)!;
    const elsewhere = store().drafts.add({ ...begun, guild: '1', title: 'Elsewhere', passages });
    expect(await say(String(elsewhere.id))).toContain('There is no summary 3 on this server.');
    expect(await say('Elsewhere')).not.toContain('3 ·');
  });
});
