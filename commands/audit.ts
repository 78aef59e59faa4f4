import type { SlashCommand } from '../src/discord/command.ts';
import { FOR_MODERATORS } from '../src/discord/declaration.ts';
import { NOT_A_MODERATOR } from '../src/discord/moderators.ts';
import { counted } from '../src/discord/render/counts.ts';
import { deedInWords } from '../src/discord/summary/deed-in-words.ts';
import { type MakeBlock, refusal, view } from '../src/discord/view.ts';

/** Lines that can be paged to; the store keeps all. */
const MOST = 300;

/** Lines of a block; a page has three blocks. */
const LINES = 5;

export const audit = {
  data: {
    name: 'audit',
    description: 'Who posted, changed or withdrew a summary or hid a passage, the newest first',
    ...FOR_MODERATORS,
  },
  async run(_options, { asker, moderators, store, library }) {
    const { guild } = asker;
    if (guild === null || !(await moderators.mayUse('audit', asker))) return refusal(NOT_A_MODERATOR);
    const count = store.audit.count(guild);
    if (count === 0) {
      const nothing = view(['**Nothing has been done here yet.** `/summary` begins a summary.']);
      return { ...nothing, confidential: true };
    }
    const lines = store.audit
      .newest(guild, MOST)
      .map((entry) => `<t:${Math.floor(entry.at / 1_000)}:f> · ${deedInWords(entry, library)}`);
    const blocks: MakeBlock[] = [];
    for (let at = 0; at < lines.length; at += LINES) {
      const body = lines.slice(at, at + LINES).join('\n');
      blocks.push(() => ({ body, source: null, context: null }));
    }
    const older = count > MOST ? [`-# the newest ${MOST} of ${counted(count, 'line')}`] : [];
    return { ...view(['**Who did what**, the newest first', ...older], blocks), confidential: true };
  },
} satisfies SlashCommand;
