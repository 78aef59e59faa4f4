import { sha256Of } from './sha256.ts';

/** Names an article where its id cannot travel: 16 hex digits of the id's hash. */
export const idDigest = (id: string): string => sha256Of(id).slice(0, 16);

export const isIdDigest = (typed: string): boolean => /^[0-9a-f]{16}$/.test(typed);
