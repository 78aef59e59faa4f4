import { type APIMessage, ApplicationCommandPermissionType, Routes } from 'discord.js';
import type { LocalDiscord } from '../../src/local-discord/start.ts';
import type { Deed, Habit } from './habit.ts';
import type { Ledger } from './ledger.ts';
import { moderator, ownDays } from './moderator.ts';
import { Person } from './person.ts';
import type { Random } from './random.ts';
import { whim } from './whim.ts';

/** Two who do as they like, one of them a moderator; and moderators at work: that one, and one who was let in, each at two screens. */
export async function crowdAt(discord: LocalDiscord, ledger: Ledger, signal: AbortSignal): Promise<Person[]> {
  const watched = new Set<string | null>();
  const open = async (as: string | null, habit: Habit): Promise<Person> => {
    const person = new Person(discord.url, habit);
    // What is seen on two screens is told once.
    const tells = !watched.has(as);
    watched.add(as);
    await person.open(as, signal, (event) => (tells ? ledger.saw(event, Date.now()) : undefined));
    return person;
  };
  const member = await open(null, whim());
  const known = member.others.find((one) => one.moderator)?.user.id ?? null;
  const letIn = member.others.find((one) => !one.moderator)?.user.id ?? '';
  const type = ApplicationCommandPermissionType.User;
  discord.setWhoMayUse('summary', [{ id: letIn, type, permission: true }]);
  const nextDay = ownDays();
  return [
    member,
    await open(known, whim()),
    await open(known, moderator(nextDay)),
    await open(known, moderator(nextDay)),
    await open(letIn, moderator(nextDay)),
    await open(letIn, moderator(nextDay)),
  ];
}

/** Most of the crowd wait for an answer most of the time; those who do as they like can hardly all be without a wish so often. */
const TRIES = 50;

/** Something that somebody could do now. */
export function someDeed(crowd: readonly Person[], random: Random): readonly [Person?, Deed?] {
  for (let tries = 0; tries < TRIES; tries++) {
    const person = random.one(crowd);
    const deed = person?.next(random);
    if (person && deed) return [person, deed];
  }
  return [];
}

/** Somebody takes a post out of its channel, without a word to the bot; a fault may keep them from it. */
export async function deleteByHand(
  { channel_id, id }: APIMessage,
  { api, token }: LocalDiscord,
): Promise<void> {
  const signal = AbortSignal.timeout(1_000);
  const headers = { authorization: `Bot ${token}` };
  const url = `${api}/v10${Routes.channelMessage(channel_id, id)}`;
  await fetch(url, { method: 'DELETE', headers, signal }).catch(() => undefined);
}
