/** A file or line larger than this is rejected: no news article comes near it. In bytes. */
export const LARGEST = 20 * 1024 * 1024;
/** The same for HTML and Markdown, whose parsers take far longer. */
export const LARGEST_MARKUP = 5 * 1024 * 1024;

/** UTF-8, without its byte-order mark; a reason where the bytes are something else. */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly reason: string } {
  if (bytes.length === 0) return { reason: 'expected an article, came an empty file' };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { reason: 'expected UTF-8, came UTF-16: save the file as UTF-8' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {
      reason: bytes.includes(0)
        ? 'expected text, came binary data'
        : 'expected UTF-8, came bytes that are not',
    };
  }
}
