import {
  isMessageCommand,
  isSlashCommand,
  type MessageCommand,
  type SlashCommand,
} from '../src/discord/command.ts';
import { EVERYWHERE, FILTERS, FOR_MODERATORS } from '../src/discord/declaration.ts';
import { view } from '../src/discord/view.ts';

const PROMISE =
  '**Every answer is quoted from the coverage, word for word, with its source.** Nothing is written by the bot; where the coverage does not say, it says that.';

const OPTIONS =
  '**from** and **to** take days as you would say them (2023-08-30, august 2023, last summer), **source** an outlet or an article; **visibility** says who sees the answer: only you, unless you choose the channel.';

const BUTTONS =
  '**Context** shows up to three sentences on either side. **Share** posts an answer that only you see to the channel. **Report** tells the server’s moderators that a passage is wrong. **◀ ▶** turn pages.';

const MENTION =
  '**Or write to me**: mention me with a question (who said …? when was …? where is it from? “…”, is that real?), and I answer in the channel; in direct messages no mention is needed.';

const PLACES =
  '-# All but the moderators’ commands work on servers, in direct messages, and as an app that you bring along. Where a server does not let such apps post, what you share stays visible to you alone.';

const SHARED = new Set(FILTERS.map(({ name }) => name));

/** A command with its own options, those that must be given set as code: [/when · `text`] */
function entry({ data, help: more }: SlashCommand): string {
  const own = (data.options ?? []).filter(({ name }) => !SHARED.has(name));
  const options = own.map(({ name, required }) => (required ? `\`${name}\`` : name));
  const head = [`**/${data.name}**`, ...options].join(' · ');
  return `${head}\n${sentences(data.description, more)}`;
}

/** [What it does. And more.]; a question keeps its mark. */
const sentences = (description: string, more = ''): string =>
  more === '' ? description : `${description}${/[.?!]$/.test(description) ? '' : '.'} ${more}`;

const menuEntry = ({ data, help: what }: MessageCommand): string => `**${data.name}**\n${what}`;

const isForModerators = ({ data }: SlashCommand): boolean =>
  data.default_member_permissions === FOR_MODERATORS.default_member_permissions;

/** A headed group of entries; none where there is nothing in it. */
const group = (heading: string, entries: readonly string[]): string[] =>
  entries.length === 0 ? [] : [[`__${heading}__`, ...entries].join('\n')];

export const help = {
  data: {
    name: 'help',
    description: 'What this bot does, and its commands',
    ...EVERYWHERE,
  },
  run: (_options, { commands }) => {
    const typed = commands.filter(isSlashCommand);
    const inMenus = commands.filter(isMessageCommand);
    return Promise.resolve(
      view([
        PROMISE,
        typed
          .filter((command) => !isForModerators(command))
          .map(entry)
          .join('\n'),
        ...group(
          'On a message: press it or click it with the right button, then Apps',
          inMenus.map(menuEntry),
        ),
        ...group('For moderators', typed.filter(isForModerators).map(entry)),
        MENTION,
        OPTIONS,
        BUTTONS,
        PLACES,
      ]),
    );
  },
} satisfies SlashCommand;
