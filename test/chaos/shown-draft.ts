import type { APIMessage } from 'discord.js';
import { type AnyComponent, allComponents } from '../../src/local-discord/messages/components.ts';

/** The draft that a panel shows, as its buttons name it: [draft:preview:12:3]; null for any other message. */
export function shownDraft({ components = [] }: APIMessage): ShownDraft | null {
  for (const { component } of allComponents(components as unknown as readonly AnyComponent[])) {
    const named = /^draft:preview:(\d+):(\d+)$/.exec(component.custom_id ?? '');
    if (named !== null) return { draft: Number(named[1]), revision: Number(named[2]) };
  }
  return null;
}

export interface ShownDraft {
  readonly draft: number;
  readonly revision: number;
}
