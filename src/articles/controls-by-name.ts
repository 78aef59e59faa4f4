/**
 * Characters that would reorder, hide or overwrite what follows them, or steer a terminal: bidirectional embeddings,
 * overrides and isolates, control characters but tabs and line ends, halves of a surrogate pair. The other invisible
 * characters (zero-width spaces and joiners, marks of direction) belong to how some scripts are written, and stay.
 */
const STEERING =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]/gu;

/** The text with such characters by name, to be seen and to do nothing [a⟨U+001B⟩b]. */
export const controlsByName = (text: string): string =>
  text.replace(
    STEERING,
    (char) => `⟨U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
