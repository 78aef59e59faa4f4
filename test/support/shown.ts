/** The text as a reader must see it: itself, with the characters that steer how text is shown given by name. */
export const shown = (text: string): string =>
  [...text]
    .map((char) => {
      const code = char.codePointAt(0) ?? 0;
      const steers =
        (code < 0x20 && !'\t\n\r'.includes(char)) ||
        (code >= 0x7f && code <= 0x9f) ||
        (code >= 0x202a && code <= 0x202e) ||
        (code >= 0x2066 && code <= 0x2069) ||
        (code >= 0xd800 && code <= 0xdfff);
      return steers ? `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩` : char;
    })
    .join('');
