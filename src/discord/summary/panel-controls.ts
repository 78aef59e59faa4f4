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
import { againLabel } from './pending-in-words.ts';

const row = (
  ...components: Extract<APIMessageTopLevelComponent, { type: ComponentType.ActionRow }>['components']
): APIMessageTopLevelComponent => ({ type: ComponentType.ActionRow, components });

const idOf = (act: Act, { id, revision }: Draft): string => writeDraftId({ act, draft: id, revision });

/** Nothing is changed of a draft while it is not settled what its post shows. */
const locked = ({ post }: PanelParts): { readonly disabled?: true } =>
  isPending(post) ? { disabled: true } : {};

export function passageControls(parts: PanelParts): APIMessageTopLevelComponent[] {
  const { draft, selected, library } = parts;
  const { passages } = draft;
  if (passages.length === 0) return [];
  const at = passages.findIndex(({ key }) => key === selected);
  const options = passages.map(({ key, citation }, i) => ({
    ...entry(`${i + 1} · `, citation, library),
    value: String(key),
    default: i === at,
  }));
  const menu = { type: ComponentType.StringSelect, custom_id: idOf('pick', draft), options } as const;
  const none = at < 0 || isPending(parts.post);
  return [
    row({ ...menu, placeholder: 'Choose a passage to move or take out', ...locked(parts) }),
    row(
      button('▲ Up', idOf('up', draft), none || at === 0),
      button('▼ Down', idOf('down', draft), none || at === passages.length - 1),
      button('Take out', idOf('remove', draft), none),
    ),
  ];
}

export function addMenu(parts: PanelParts): APIMessageTopLevelComponent[] {
  const { draft, suggestions, library } = parts;
  if (suggestions.length === 0) return [];
  const options = suggestions.map(({ citation, value, removed }) => ({
    ...entry(removed ? 'taken out: ' : '', citation, library),
    value,
  }));
  const menu = { type: ComponentType.StringSelect, custom_id: idOf('add', draft), options } as const;
  return [row({ ...menu, placeholder: 'Add a passage', ...locked(parts) })];
}

/** The passage's first words, which tell it from others of its article; the menu is not where words are quoted. */
function entry(
  before: string,
  citation: Citation,
  library: Library,
): Pick<APISelectMenuOption, 'label' | 'description'> {
  const quote = quoteOf(citation, library);
  if (!quote.ok) return { label: shorten(`${before}${citation.article}`, LIMITS.choice) };
  const words = quote.slices.join(' ').replace(/\s+/g, ' ');
  return {
    label: shorten(`${before}${words}`, LIMITS.choice),
    description: shorten(labelInWords(quote.cited), LIMITS.choice),
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

export const wordButtons = ({ draft, post }: PanelParts): APIMessageTopLevelComponent =>
  row(
    button('Title and note', idOf('words', draft), isPending(post)),
    button('Find a passage', idOf('find', draft), isPending(post)),
    button('Preview', idOf('preview', draft)),
    button('Export', idOf('export', draft)),
  );

export function postButtons(
  { draft, post, underWay, asking }: PanelParts,
  ready: boolean,
): APIMessageTopLevelComponent {
  const danger = (label: string, act: Act) => ({
    ...button(label, idOf(act, draft)),
    style: ButtonStyle.Danger as const,
  });
  const twice = (label: string, act: 'withdraw' | 'discard', forGood: Act) =>
    asking === act ? danger(`${label} for good`, forGood) : button(label, idOf(act, draft));
  const withdraw = twice('Withdraw', 'withdraw', 'withdrawn');
  if (isPending(post)) {
    const again = button(againLabel(post.state, underWay), idOf('again', draft));
    return post.state === 'updating' ? row(again, withdraw) : row(again);
  }
  if (isStanding(post)) {
    const shown = post.revision === draft.revision && post.namesForgotten === 0;
    return row(button('Update', idOf('update', draft), !ready || shown), withdraw);
  }
  const disabled = !ready || draft.channel === null;
  return row(
    { ...button('Post', idOf('post', draft), disabled), style: ButtonStyle.Success },
    twice('Discard', 'discard', 'discarded'),
  );
}
