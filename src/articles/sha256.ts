import { createHash } from 'node:crypto';

/** Of a text as UTF-8, in lower-case hex. */
export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
