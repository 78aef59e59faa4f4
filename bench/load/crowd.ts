import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { LocalEvent, Snapshot } from '../../src/local-discord/protocol.ts';
import { listenToEvents } from '../../test/support/local-discord-events.ts';

/** A command by name, and its options. */
export type Asked = readonly [command: string, options: Readonly<Record<string, string>>];

export interface Crowd {
  /**
   * Asks so many times a second, whatever comes back, and some seconds before that in the same way; milliseconds to each
   * first reply after these, infinity where there is none.
   */
  ask(rate: number, warmUp: number, seconds: number, next: () => Asked): Promise<readonly number[]>;
  leave(): void;
}

/** Milliseconds after the last question in which answers may still come. */
const REST = 4_000;

export async function openCrowd(url: string): Promise<Crowd> {
  const leaving = new AbortController();
  const sent = new Map<string, number>();
  let times: number[] = [];
  let snapshot: Snapshot | null = null;
  let commands: Snapshot['commands'] = [];

  const hear = (event: LocalEvent): void => {
    if (event.type === 'snapshot') snapshot = event;
    if (event.type === 'snapshot' || event.type === 'commands-updated') commands = event.commands;
    if (event.type !== 'interaction-answered') return;
    const begun = sent.get(event.nonce);
    if (begun !== undefined) times.push(performance.now() - begun);
    sent.delete(event.nonce);
  };
  await listenToEvents(url, null, leaving.signal, hear);

  async function ask([name, options]: Asked, isMeasured: boolean): Promise<void> {
    const command = commands.find(({ command: { name: known } }) => known === name);
    if (command === undefined || snapshot === null) throw new Error(`There is no command ${name}.`);
    const nonce = randomUUID();
    const values = Object.entries(options).map(([key, value]) => ({ name: key, value }));
    const [channel] = command.channels;
    const { id } = command.command;
    if (isMeasured) sent.set(nonce, performance.now());
    const response = await fetch(`${url}local/interactions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        kind: 'command',
        as: snapshot.me.user.id,
        nonce,
        channel,
        command: id,
        options: values,
      }),
    });
    const answer = await response.text();
    if (!response.ok) throw new Error(answer);
  }

  return {
    ask: async (rate, warmUp, seconds, next) => {
      times = [];
      sent.clear();
      while (commands.length === 0) await setTimeout(50);
      const begun = performance.now();
      const asking: Promise<void>[] = [];
      for (let asked = 0; asked < rate * (warmUp + seconds); asked++) {
        const wait = begun + (asked * 1_000) / rate - performance.now();
        if (wait > 1) await setTimeout(wait);
        asking.push(ask(next(), asked >= rate * warmUp));
      }
      await Promise.all(asking);
      await setTimeout(REST);
      return [...times, ...Array.from(sent, () => Number.POSITIVE_INFINITY)];
    },
    leave: () => leaving.abort(),
  };
}
