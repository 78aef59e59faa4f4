import type { Quotation } from '../../quotations/quotation.ts';

/** [3 passages], [1 date], [no dates] */
export const counted = (count: number, what: string): string =>
  count === 1 ? `1 ${what}` : `${count === 0 ? 'no' : count} ${what}s`;

/** Indirect speech is no quotation to a reader: [22 statements, 12 of them with quotation marks] */
export function statements(quotations: readonly Pick<Quotation, 'kind'>[]): string {
  const quoted = quotations.filter(({ kind }) => kind !== 'indirect').length;
  const all = counted(quotations.length, 'statement');
  if (quoted === 0) return all;
  if (quoted === quotations.length) return `${all}, with quotation marks`;
  return `${all}, ${quoted} of them with quotation marks`;
}
