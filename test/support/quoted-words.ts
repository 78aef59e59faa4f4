import { unescapeText } from '../../src/discord/escape.ts';

/** The block quotes of a message's Markdown as the words that they show, a list of pieces for each quote. */
export function quotedWords(markdown: string): string[][] {
  const quotes: string[][] = [];
  let inside = false;
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('> ')) inside = false;
    else if (inside) quotes.at(-1)?.push(line.slice(2));
    else {
      quotes.push([line.slice(2)]);
      inside = true;
    }
  }
  return quotes.map((lines) =>
    lines
      .join('\n')
      .split(/(?:^| )\[…\](?: |$)/)
      .map(unescapeText)
      .filter((piece) => piece !== ''),
  );
}
