/** Leaves what is already in place where it is, so that it keeps the focus and is not read out again. */
export const replaceChildren = (parent: HTMLElement, wanted: readonly Node[]): void => {
  const focused = focusIn(parent);
  const keep = new Set(wanted);
  for (const child of [...parent.childNodes]) if (!keep.has(child as Node)) child.remove();
  for (const [index, node] of wanted.entries())
    if (parent.childNodes[index] !== node) parent.insertBefore(node, parent.childNodes[index] ?? null);
  if (focused !== null && !parent.contains(document.activeElement)) restoreFocus(parent, focused);
};

/** The message that has the focus, and which of its controls. */
interface Focused {
  readonly message: string;
  readonly index: number;
}

const CONTROLS = 'button, a[href], [tabindex]';

const focusIn = (parent: HTMLElement): Focused | null => {
  const { activeElement } = document;
  const message = activeElement?.closest<HTMLElement>('[data-message]');
  if (activeElement === null || message?.dataset.message === undefined || !parent.contains(message))
    return null;
  return {
    message: message.dataset.message,
    index: [...message.querySelectorAll(CONTROLS)].indexOf(activeElement),
  };
};

/** A message drawn anew gives the focus back to the control in the same place. */
const restoreFocus = (parent: HTMLElement, { message, index }: Focused): void => {
  const again = [...parent.querySelectorAll<HTMLElement>('[data-message]')].find(
    (each) => each.dataset.message === message,
  );
  const controls = again?.querySelectorAll<HTMLElement>(CONTROLS);
  controls?.[Math.min(index, controls.length - 1)]?.focus();
};
