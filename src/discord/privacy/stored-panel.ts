import { ComponentType } from 'discord.js';
import type { Stored } from '../../store/people.ts';
import { counted } from '../render/counts.ts';
import { button, message, type OutgoingMessage, text } from '../render/layout.ts';

export const PRIVACY = { kind: 'privacy', delete: 'privacy:delete' } as const;

const NEVER =
  '-# Questions, messages and answers are not stored. How much you ask is counted in memory, for some minutes.';

const DELETING =
  'Deleting takes away your reports, and the drafts on which nobody else worked. What stands in a channel and what others worked on stays, without your name: a server answers for what it posted. The moderators’ log then says “somebody” in your place. It cannot be undone.';

/** What is stored of somebody, and the button that has it deleted: the confirmation, after the words that explain it. */
export function storedPanel({ drafts, posts, reports, deeds }: Stored): OutgoingMessage {
  if (drafts + posts + reports + deeds === 0) {
    return message([text('**Nothing is stored of you.**'), text(NEVER)]);
  }
  const counts = [
    counted(drafts, 'draft'),
    counted(posts, 'post'),
    counted(reports, 'report'),
    `${counted(deeds, 'line')} of the moderators’ log`,
  ];
  return message([
    text(`**Stored of you**, on all servers: ${counts.join(', ')}.`),
    text(DELETING),
    { type: ComponentType.ActionRow, components: [button('Delete my data', PRIVACY.delete)] },
    text(NEVER),
  ]);
}
