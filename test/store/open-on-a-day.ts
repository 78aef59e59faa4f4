import { openStore, type Store } from '../../src/store/store.ts';

export const NOW = Date.UTC(2024, 0, 15);

/** A store on a day that stands still. */
export const open = (file = ':memory:'): Store => openStore(file, () => new Date(NOW));
