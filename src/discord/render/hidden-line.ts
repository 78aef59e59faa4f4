import type { Library } from '../../library.ts';

/** What no answer here can show: [-# 1 passage is hidden by the moderators of this server] */
export function hiddenLine({ hiding }: Library): string[] {
  if (hiding === undefined) return [];
  const { length } = hiding.passages;
  const passages = length === 1 ? '1 passage is' : `${length} passages are`;
  return [`-# ${passages} hidden by the moderators of this server`];
}
