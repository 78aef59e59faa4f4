import { addOption, type Draft, fieldOf, furtherOptions, removeOption, typeInto } from './draft.ts';

interface Typed {
  readonly draft: Draft;
  /** The option that is being filled in now. */
  readonly name: string;
}

/**
 * Types into an option as Discord does: the name of another one, with a colon, opens that one, so that a whole command
 * can be typed or pasted: [ferry draft:1] is the topic “ferry” and the draft “1”.
 */
export function typeOptions(draft: Draft, name: string, text: string): Typed {
  const own = `${name}:`;
  const line = inOneLine(text);
  const typed = line.toLowerCase().startsWith(own) ? line.slice(own.length) : line;
  const [next] = furtherOptions(draft)
    .map((option) => ({ option, at: ` ${typed.toLowerCase()}`.indexOf(` ${option.name}:`) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  if (next === undefined) return { draft: typeInto(draft, name, typed), name };
  const before = typed.slice(0, next.at).trim();
  const filled = typeInto(draft, name, before);
  const left = before === '' ? removeOption(filled, name) : filled;
  const after = typed.slice(next.at + next.option.name.length + 1);
  return typeOptions(addOption(left, next.option.name), next.option.name, after.trimStart());
}

/** Whether all that was typed into an optional one is the name of another, which Enter then opens: [draft] */
export function namesAnother(draft: Draft, name: string): boolean {
  const field = fieldOf(draft, name);
  if (field === null || field.picked !== null || field.option.required) return false;
  return furtherOptions(draft).some((option) => option.name === field.text.toLowerCase());
}

/** A line break can only come from the clipboard; options have none. */
const inOneLine = (text: string): string => text.replace(/\s+/g, (run) => (run.includes('\n') ? ' ' : run));
