import type { Request } from '../../src/answers/answer.ts';

/** A request with nothing but what a test says of it. */
export const requestFor = (text: string, filters: Partial<Request> = {}): Request => ({
  text,
  speaker: null,
  from: null,
  to: null,
  source: null,
  ...filters,
});
