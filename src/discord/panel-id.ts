import { z } from 'zod';

const Count = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

/** Custom ids of a panel's buttons, menus and modals: what one does, and the two numbers that it does it by. */
export interface PanelIds<A extends string> {
  write(act: A, first: number, second: number): string;
  /** Null for anything that `write` does not write. */
  read(customId: string): { readonly act: A; readonly first: number; readonly second: number } | null;
}

/** [reports:hide:12:3] */
export function panelIds<const A extends string>(kind: string, acts: readonly A[]): PanelIds<A> {
  const parts = z.tuple([z.literal(kind), z.enum(acts), Count, Count]);
  return {
    write: (act, first, second) => [kind, act, first, second].join(':'),
    read(customId) {
      const read = parts.safeParse(customId.split(':'));
      if (!read.success) return null;
      const [, act, first, second] = read.data;
      return { act: act as A, first, second };
    },
  };
}
