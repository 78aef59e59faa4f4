/** A coverage that cannot be served at all. A user's mistake, not a bug: the message says what to do. */
export class CoverageError extends Error {
  override readonly name = 'CoverageError';
}
