import { ApplicationCommandOptionType } from 'discord.js';
import { readLength, readRequest } from '../src/answers/request.ts';
import { summarise } from '../src/answers/summary.ts';
import type { CommandContext, SlashCommand } from '../src/discord/command.ts';
import { FOR_MODERATORS, textOption } from '../src/discord/declaration.ts';
import { noSuchDraft, typedDraft } from '../src/discord/draft-choices.ts';
import { shorten } from '../src/discord/limits.ts';
import { NOT_A_MODERATOR } from '../src/discord/moderators.ts';
import { unreadable } from '../src/discord/options.ts';
import { answerView } from '../src/discord/render/answer.ts';
import { itemBlock } from '../src/discord/render/item.ts';
import type { Options } from '../src/discord/shown-request.ts';
import { draftAction } from '../src/discord/summary/draft-action.ts';
import { openedPanel } from '../src/discord/summary/panel-of.ts';
import { MOST_PASSAGES } from '../src/discord/summary/post-message.ts';
import { TITLE } from '../src/discord/summary/words.ts';
import { type Reply, refusal } from '../src/discord/view.ts';

const CLOSEST =
  '**Nothing in the coverage is clearly about this.** These passages come closest: see whether they are.';

/** Who types [/summary draft] may mean the option. */
const hintOn = (topic: string): string[] =>
  /^drafts?\b/i.test(topic) ? ['`/summary draft:` opens a summary that was begun before.'] : [];

/** A draft that there is, on this server. */
async function open(typed: string, guild: string, context: CommandContext): Promise<Reply> {
  const { drafts } = context.store;
  const draft = typedDraft(typed, guild, drafts);
  if (draft === null) return refusal(noSuchDraft(typed, guild, drafts));
  return { kind: 'panel', message: await openedPanel(draft.id, [], context) };
}

/** A new draft of what bears on the topic. */
async function begin(options: Options, guild: string, context: CommandContext): Promise<Reply> {
  const { library, today, store, asker } = context;
  const request = readRequest({ ...options, text: options.topic ?? null }, today);
  const length = readLength(options.length);
  if ('problem' in request) return unreadable(request);
  if (typeof length === 'object') return unreadable(length);
  const most = Math.min(length, MOST_PASSAGES);
  const answer = await summarise({ ...request, length: most }, library);
  if (answer.status === 'none' || answer.status === 'ambiguous') {
    const otherwise = ['`/sources` lists what there is.', ...hintOn(request.text)].join('\n');
    const block = (item: Parameters<typeof itemBlock>[0]) => itemBlock(item, library);
    return answerView(answer, { library, options, block, chooses: 'source', otherwise });
  }
  const passages = answer.items.map(({ citation, highlights, alsoIn }, at) => ({
    key: at + 1,
    citation,
    highlights,
    alsoIn,
  }));
  const { text: topic, from, to } = request;
  const title = shorten(topic, TITLE);
  const begun = { guild, topic, from, to, author: asker.id, title, passages };
  const draft = store.together(() => {
    const made = store.drafts.add(begun);
    const { id: subjectId, revision } = made;
    const entry = { guild, who: asker.id, deed: 'began', subject: 'draft', subjectId, revision } as const;
    store.audit.add({ ...entry, detail: title });
    return made;
  });
  const notices = answer.status === 'closest' ? [CLOSEST, ...hintOn(topic)] : [];
  return { kind: 'panel', message: await openedPanel(draft.id, notices, context) };
}

export const summary = {
  data: {
    name: 'summary',
    description: 'Put a summary of quoted passages together, and post it',
    ...FOR_MODERATORS,
    options: [
      textOption('topic', 'What it is about', { autocomplete: true }),
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'length',
        description: 'How many passages to begin with; 5, unless you say otherwise',
        min_value: 1,
        max_value: MOST_PASSAGES,
      },
      textOption('from', 'Articles from this day on: 2023-08-30, august 2023, last summer'),
      textOption('to', 'Articles up to this day'),
      textOption('draft', 'One that was begun before: its number or title', { autocomplete: true }),
    ],
  },
  help: 'Only you see the draft until you post it. Give a topic for a new one, or a draft to go on with, update or withdraw.',
  async run(options, context) {
    const { asker, moderators } = context;
    if (asker.guild === null || !(await moderators.mayUse('summary', asker))) {
      return refusal(NOT_A_MODERATOR);
    }
    if (options.draft !== undefined) return await open(options.draft, asker.guild, context);
    if (options.topic !== undefined) return await begin(options, asker.guild, context);
    return refusal('**topic** or **draft**: expected one of them, and got neither.');
  },
  actions: [draftAction],
} satisfies SlashCommand;
