type Child = Node | string | null | undefined | false;

type Handlers = { readonly [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void };

interface Options {
  readonly class?: string;
  /** Attributes; null and false leave one out, true sets it empty. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | null | undefined>>;
  readonly on?: Handlers;
}

/** An element with its children; strings become text nodes, so that nothing in a message is ever read as HTML. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  options: Options = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  if (options.class !== undefined) made.className = options.class;
  for (const [name, value] of Object.entries(options.attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  for (const [name, handler] of Object.entries(options.on ?? {}))
    made.addEventListener(name, handler as EventListener);
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
};

/** Text that only a screen reader reads. */
export const hiddenText = (text: string): HTMLElement => element('span', { class: 'visually-hidden' }, text);
