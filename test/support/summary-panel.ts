import { type APIMessage, ComponentType } from 'discord.js';
import { type AnyComponent, allComponents } from '../../src/local-discord/messages/components.ts';

interface Menu {
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly default?: boolean;
  }[];
}

const componentsOf = (message: APIMessage): AnyComponent[] =>
  allComponents((message.components ?? []) as unknown as readonly AnyComponent[]).map(
    ({ component }) => component,
  );

export const PICK = 'Choose a passage to move or take out';
export const ADD = 'Add a passage';
export const CHANNEL = 'Choose the channel to post in';

const menuOf = (message: APIMessage, placeholder: string): Menu['options'] =>
  componentsOf(message).flatMap((one) =>
    (one as { placeholder?: string }).placeholder === placeholder ? (one as unknown as Menu).options : [],
  );

/** The entry of a panel's menu whose passage begins so. */
export function entryOf(panel: APIMessage, placeholder: string, words: string): string {
  const found = menuOf(panel, placeholder).find(({ label }) => wordsOfEntry(label).startsWith(words));
  if (found === undefined) throw new Error(`“${placeholder}” has no “${words}”.`);
  return found.value;
}

/** The passages of a panel in their order, by their first words. */
export const passagesOf = (panel: APIMessage): string[] =>
  menuOf(panel, PICK).map(({ label }) => wordsOfEntry(label));

const wordsOfEntry = (label: string): string => label.replace(/^(?:\d+ · |taken out: )/, '');

export const isEnabled = (panel: APIMessage, label: string): boolean =>
  componentsOf(panel).some(
    (one) =>
      one.type === ComponentType.Button &&
      (one as { label?: string }).label === label &&
      one.disabled !== true,
  );
