import { AllowedMentionsTypes, type APIAllowedMentions, type APIUser, PermissionFlagsBits } from 'discord.js';
import { may } from '../permissions.ts';
import { personById, type Scene, type SceneChannel } from '../scene.ts';

/** Whom a message really notifies. */
export interface Pings {
  readonly mentions: APIUser[];
  readonly mention_roles: string[];
  readonly mention_everyone: boolean;
}

interface Mentioning {
  readonly scene: Scene;
  readonly channel: SceneChannel;
  readonly author: string;
  /** All text that can mention: the content, or the text displays. */
  readonly text: string;
  readonly allowed: APIAllowedMentions | null | undefined;
  /** Author of the message that is replied to. */
  readonly repliedTo: string | null;
}

/** `parse` allows a kind as a whole, a list names single ones; without allowed_mentions everything is allowed. */
function allows(
  allowed: APIAllowedMentions | null | undefined,
  kind: 'users' | 'roles',
  id: string,
): boolean {
  if (!allowed) return true;
  const whole = kind === 'users' ? AllowedMentionsTypes.User : AllowedMentionsTypes.Role;
  return (allowed.parse?.includes(whole) ?? false) || (allowed[kind]?.includes(id) ?? false);
}

/** Mentions in code and escaped ones count too: better to report a ping that Discord would not make than to miss one. */
export function pingsOf({ scene, channel, author, text, allowed, repliedTo }: Mentioning): Pings {
  const users = [...text.matchAll(/<@!?(\d{1,20})>/g)].flatMap(([, id]) => id ?? []);
  const roles = [...text.matchAll(/<@&(\d{1,20})>/g)].flatMap(([, id]) => id ?? []);
  const mayMentionAll = may(scene, author, channel, PermissionFlagsBits.MentionEveryone);
  const pinged = new Set(users.filter((id) => allows(allowed, 'users', id)));
  const pingsRepliedTo = allowed ? allowed.replied_user === true : true;
  if (repliedTo !== null && repliedTo !== author && pingsRepliedTo) pinged.add(repliedTo);
  return {
    mentions: [...pinged].flatMap((id) => personById(scene, id)?.user ?? []),
    mention_roles: [...new Set(roles)].filter((id) => {
      const role = scene.roles.find((candidate) => candidate.id === id);
      return role !== undefined && (role.mentionable || mayMentionAll) && allows(allowed, 'roles', id);
    }),
    mention_everyone:
      /@(?:everyone|here)/.test(text) &&
      mayMentionAll &&
      (!allowed || (allowed.parse?.includes(AllowedMentionsTypes.Everyone) ?? false)),
  };
}
