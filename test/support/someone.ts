import type { Asker } from '../../src/discord/command.ts';

/** A member of no particular server, who may do nothing in particular. */
export const someone: Asker = {
  id: '80351110224678912',
  name: 'Nelly',
  permissions: 0n,
  roles: [],
  guild: null,
  channel: null,
};
