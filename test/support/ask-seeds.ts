import { openLibrary } from '../../src/library.ts';

/** The default coverage, read once for a test file. */
export const seeds = await openLibrary('seeds');

export { requestFor } from './request-for.ts';
