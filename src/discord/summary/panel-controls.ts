import {
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  ButtonStyle,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord.js';
import type { Citation } from '../../answers/answer.ts';
import { quoteOf } from '../../answers/cite.ts';
import { labelInWords } from '../../answers/in-words.ts';
import type { Library } from '../../library.ts';
import type { Draft } from '../../store/drafts.ts';
import { isPending, isStanding } from '../../store/posts.ts';
import { LIMITS, shorten } from '../limits.ts';
import { button } from '../render/layout.ts';
import { type Act, writeDraftId } from './draft-id.ts';
import type { PanelParts } from './panel.ts';

const row = (
  ...components: Extract<APIMessageTopLevelComponent, { type: ComponentType.ActionRow }>['components']
): APIMessageTopLevelComponent => ({ type: ComponentType.ActionRow, components });

const idOf = (act: Act, { id, revision }: Draft): string => writeDraftId({ act, draft: id, revision });

export function passageControls({ draft, selected, library }: PanelParts): APIMessageTopLevelComponent[] {
  const { passages } = draft;
  if (passages.length === 0) return [];
  const at = passages.findIndex(({ key }) => key === selected);
  const options = passages.map(({ key, citation }, i) => ({
    ...entry(`${i + 1} · `, citation, library),
    value: String(key),
    default: i === at,
  }));
  const menu = { type: ComponentType.StringSelect, custom_id: idOf('pick', draft), options } as const;
  return [
    row({ ...menu, placeholder: 'Choose a passage to move or take out' }),
    row(
      button('▲ Up', idOf('up', draft), at < 1),
      button('▼ Down', idOf('down', draft), at < 0 || at === passages.length - 1),
      button('Take out', idOf('remove', draft), at < 0),
    ),
  ];
}

export function addMenu({ draft, suggestions, library }: PanelParts): APIMessageTopLevelComponent[] {
  if (suggestions.length === 0) return [];
  const options = suggestions.map(({ citation, value, removed }) => ({
    ...entry(removed ? 'taken out: ' : '', citation, library),
    value,
  }));
  const menu = { type: ComponentType.StringSelect, custom_id: idOf('add', draft), options } as const;
  return [row({ ...menu, placeholder: 'Add a passage' })];
}

/** An article's label, and the passage's first words, to tell it from others; the menu is not where words are quoted. */
function entry(
  before: string,
  citation: Citation,
  library: Library,
): Pick<APISelectMenuOption, 'label' | 'description'> {
  const quote = quoteOf(citation, library);
  if (!quote.ok) return { label: shorten(`${before}${citation.article}`, LIMITS.choice) };
  const words = quote.slices.join(' ').replace(/\s+/g, ' ');
  return {
    label: shorten(`${before}${labelInWords(quote.cited)}`, LIMITS.choice),
    description: shorten(words, LIMITS.choice),
  };
}

export function channelMenu({ draft, post }: PanelParts): APIMessageTopLevelComponent[] {
  if (isStanding(post)) return [];
  return [
    row({
      type: ComponentType.ChannelSelect,
      custom_id: idOf('channel', draft),
      placeholder: 'Choose the channel to post in',
      channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
      ...(draft.channel === null
        ? {}
        : { default_values: [{ id: draft.channel, type: SelectMenuDefaultValueType.Channel }] }),
    }),
  ];
}

export const wordButtons = (draft: Draft): APIMessageTopLevelComponent =>
  row(
    button('Title and note', idOf('words', draft)),
    button('Find a passage', idOf('find', draft)),
    button('Preview', idOf('preview', draft)),
    button('Export', idOf('export', draft)),
  );

export function postButtons(
  { draft, post, discarding }: PanelParts,
  ready: boolean,
): APIMessageTopLevelComponent {
  if (isPending(post)) return row(button('Try again', idOf('again', draft)));
  const danger = (label: string, act: Act) => ({
    ...button(label, idOf(act, draft)),
    style: ButtonStyle.Danger as const,
  });
  if (isStanding(post)) {
    const shown = post.revision === draft.revision;
    return row(button('Update', idOf('update', draft), !ready || shown), danger('Withdraw', 'withdraw'));
  }
  const disabled = !ready || draft.channel === null;
  return row(
    { ...button('Post', idOf('post', draft), disabled), style: ButtonStyle.Success },
    discarding ? danger('Discard for good', 'discarded') : button('Discard', idOf('discard', draft)),
  );
}
