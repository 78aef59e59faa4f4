import type { Library } from '../../library.ts';
import type { Conflict } from '../answer.ts';
import { cite } from '../cite.ts';
import type { Claim } from './claim.ts';
import { date } from './date.ts';
import type { FindDisagreement } from './disagreement.ts';
import { name } from './name.ts';
import { number } from './number.ts';
import { role } from './role.ts';
import { wording } from './wording.ts';

/** In the order in which cards of equal certainty are shown. */
const FINDERS: Readonly<Record<Conflict['kind'], FindDisagreement>> = { wording, name, role, number, date };

/** A conflict, and what makes it the same as another. */
export interface KeyedConflict extends Conflict {
  readonly key: string;
}

/** What each two sentences of different articles disagree on; `items` are places in `claims`. */
export function findConflicts(claims: readonly Claim[], library: Library): KeyedConflict[] {
  const kinds = Object.entries(FINDERS) as [Conflict['kind'], FindDisagreement][];
  return claims.flatMap((a, i) =>
    claims.slice(i + 1).flatMap((b, offset): KeyedConflict[] => {
      if (a.found === b.found) return [];
      return kinds.flatMap(([kind, find]): KeyedConflict[] => {
        const found = find(a, b, library);
        if (!found) return [];
        const [one, other] = found.spans;
        return [
          {
            kind,
            certain: found.certain,
            reason: found.reason,
            key: `${kind} ${found.key}`,
            items: [i, i + 1 + offset],
            differing: [cite(a.found.article, [one]), cite(b.found.article, [other])],
          },
        ];
      });
    }),
  );
}
