import { ComponentType } from 'discord.js';

/** A component of any kind, with the fields that the rules ask about. */
export interface AnyComponent {
  readonly type: ComponentType;
  readonly id?: number;
  readonly custom_id?: string | null;
  readonly content?: string | null;
  readonly disabled?: boolean | null;
  readonly components?: readonly AnyComponent[];
  readonly component?: AnyComponent;
  readonly accessory?: AnyComponent;
}

/** A component and the way to it: `['components', 0, 'accessory']`. */
export interface PlacedComponent {
  readonly component: AnyComponent;
  readonly path: readonly (string | number)[];
}

/** All components, each before those inside it. */
export function allComponents(
  components: readonly AnyComponent[],
  path: readonly (string | number)[] = ['components'],
): PlacedComponent[] {
  return components.flatMap((component, i) => within(component, [...path, i]));
}

function within(component: AnyComponent, path: readonly (string | number)[]): PlacedComponent[] {
  return [
    { component, path },
    ...allComponents(component.components ?? [], [...path, 'components']),
    ...(component.component ? within(component.component, [...path, 'component']) : []),
    ...(component.accessory ? within(component.accessory, [...path, 'accessory']) : []),
  ];
}

/** The text of the text displays, which is what Components V2 has in place of `content`. */
export function displayedText(components: readonly AnyComponent[]): string[] {
  return allComponents(components)
    .filter(({ component }) => component.type === ComponentType.TextDisplay)
    .map(({ component }) => component.content ?? '');
}

/**
 * Components as Discord gives them back: each with an id of its own (1, 2, … where the bot gave none), and
 * `attachment://name` replaced by the file's address.
 */
export function resolveComponents<T extends AnyComponent>(
  components: readonly T[],
  fileUrl: (name: string) => string | null,
): T[] {
  const taken = new Set(allComponents(components).map(({ component }) => component.id ?? 0));
  let next = 1;
  const freshId = (): number => {
    while (taken.has(next)) next += 1;
    taken.add(next);
    return next;
  };
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== 'object' || value === null) return value;
    const { id, type, url, ...rest }: Record<string, unknown> = { ...value };
    // Only components have a number as their type: emoji, options, media and default values have none.
    const own = typeof type !== 'number' || (typeof id === 'number' && id > 0) ? id : freshId();
    const file = typeof url === 'string' ? fileUrl(url.replace('attachment://', '')) : null;
    return {
      ...(type === undefined ? {} : { type }),
      ...(own === undefined ? {} : { id: own }),
      ...(url === undefined ? {} : { url: file ?? url }),
      ...(file === null ? {} : { proxy_url: file }),
      ...Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, resolve(inner)])),
    };
  };
  // The shape is kept, only ids and addresses are filled in.
  return components.map((component) => resolve(component) as T);
}
