import fc from 'fast-check';
import { hostileText } from './hostile-text.ts';

/** A file of a coverage: its path with `/`, and what is in it. */
export interface HostileFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

const EXTENSIONS = ['.txt', '.md', '.html', '.json', '.jsonl'];
const ODD_EXTENSIONS = [
  '.TXT',
  '.markdown',
  '.htm',
  '.pdf',
  '',
  '.',
  '.txt.json',
  '.meta.json',
  '.meta.yaml',
  '.meta.yml',
];

/** Whatever a file system takes: all but a slash and NUL, 255 bytes at most. */
const legalName = fc
  .oneof(
    fc.constantFrom('story', 'a', 'b', 'README', '.hidden', 'a#1', '-rf', '~', '__proto__', 'x'.repeat(230)),
    fc.string({ unit: 'binary', maxLength: 6 }),
    hostileText(4),
  )
  .map((name) =>
    Buffer.from(name.toWellFormed().replace(/[/\0]/g, ''))
      .subarray(0, 230)
      .toString()
      .replaceAll('\uFFFD', ''),
  )
  .map((name) => (/^\.*$/.test(name) ? `n${name}` : name));

const folder = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  fc.array(legalName, { minLength: 1, maxLength: 3 }).map((names) => `${names.join('/')}/`),
  fc.nat(60).map((depth) => 'd/'.repeat(depth)),
);

/** What makes the rules of an article's text come into play, and what they may stumble over. */
const sentence = fc.oneof(
  fc.constantFrom(
    'The ferry was closed on 3 May 2019.',
    '“The pier is closed,” said Ana Reyes, the mayor.',
    'Twelve people were hurt when the ferry sank, the council said.',
    'Nine people were hurt when the ferry sank, the council said.',
    'Reyes denied last month that the ferry was sold for $3 million.',
    'Copyright 2019 Harbour Gazette. All rights reserved.',
  ),
  hostileText(10),
  fc.tuple(hostileText(4), hostileText(4)).map(([a, b]) => `${a} the ferry “${b}” said Reyes.`),
  fc.constantFrom('x', 'é', '“', '𝕏', '\u0301', '. ', '" ', ') ').map((one) => one.repeat(3_000)),
);
const text = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', '\n', '\n\n', '\r\n\r\n', '')), {
    minLength: 1,
    maxLength: 7,
  })
  .map((list) => list.flat().join(''));

const label = fc.oneof(
  hostileText(5),
  fc.constantFrom('The ferry', 'Harbour Gazette', ' ', 'x'.repeat(3_000)),
);
const day = fc.constantFrom('2019-05-03', '3 May 2019', 'soon', '', '9999-12-31', '0001-01-01');
const address = fc.oneof(
  fc.constantFrom('https://a.example/x)>', 'javascript:alert(1)', 'http://[', 'https://u:p@a.example/<@1>'),
  fc.webUrl(),
);
const odd = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(null, 5, ''));
const stated = { title: label, outlet: label, author: label, url: address, publishedOn: day };
const record = fc.record(
  Object.fromEntries(
    Object.entries({
      id: fc.oneof(label, fc.constant('a')),
      text,
      ...stated,
      __proto__: odd,
      extra: odd,
    }).map(([key, value]) => [key, fc.oneof({ weight: 9, arbitrary: value }, odd)]),
  ),
  { requiredKeys: ['text'] },
);
const json = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.oneof(record, fc.array(record, { maxLength: 3 })).map((one) => JSON.stringify(one)),
  },
  fc.json(),
  fc
    .tuple(fc.constantFrom('[', '{"text":', '[{"text":"x","title":'), fc.nat(20_000))
    .map(([a, n]) => a.repeat(n)),
);
const jsonLines = fc
  .tuple(fc.array(json, { maxLength: 5 }), fc.constantFrom('\n', '\r\n', '\n\n'))
  .map(([lines, end]) => lines.map((line) => line.replaceAll('\n', ' ')).join(end));

const yamlValue = fc.oneof(
  label,
  day,
  address,
  fc.constantFrom('[', '&a [*a]', '!x y', '? [a]', '*b', '|', '{a: b}'),
);
const yaml = fc
  .array(
    fc.tuple(
      fc.constantFrom('title', 'outlet', 'author', 'url', 'date', 'publishedOn', '? ', '<<'),
      yamlValue,
    ),
    {
      maxLength: 4,
    },
  )
  .map((fields) => fields.map(([key, value]) => `${key}: ${value}\n`).join(''));
const markdown = fc
  .tuple(fc.constantFrom('', '---\n'), yaml, fc.constantFrom('---\n', '', '...\n'), text)
  .map(([open, front, close, body]) => (open === '' ? `# ${body}` : open + front + close + body));

const TAGS = [
  '<p>',
  '</p>',
  '<div hidden>',
  '</div>',
  '<article>',
  '<br>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<script>',
  '</script>',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":["x"],"author":{"name":5}}</script>',
  '<meta property="og:title" content="<@1>">',
  '<meta name=date content="3 May 2019">',
  '<time datetime="2019-05-03">',
  '<link rel=canonical href="javascript:x">',
  '<body>',
  '</body>',
  '<html><head>',
  '</head>',
  '<table><tr><td>',
  '<svg><title>',
  '<template>',
  '&#xD800;',
  '&#0;',
  '&#1114112;',
  '&nbsp;',
  '<p style="display:none">',
  '<x-y z="',
  '<',
];
const html = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...TAGS), sentence), { minLength: 1, maxLength: 12 })
    .map((list) => list.join('')),
  fc.tuple(fc.constantFrom('<div>', '<b>', '<p><i>', '<ul><li>'), fc.nat(1_500)).map(([a, n]) => a.repeat(n)),
);

const WRITTEN: Readonly<Record<string, fc.Arbitrary<string>>> = {
  '.md': markdown,
  '.markdown': markdown,
  '.html': html,
  '.htm': html,
  '.json': json,
  '.jsonl': jsonLines,
  '.meta.json': json,
  '.meta.yaml': yaml,
  '.meta.yml': yaml,
};
const anyText = fc.oneof(text, markdown, html, json, jsonLines, yaml);

/** As it should be; sometimes cut off, with a byte changed, or nothing but bytes. */
const contentOf = (written: fc.Arbitrary<string>): fc.Arbitrary<string | Uint8Array> => {
  const cut = fc.tuple(written, fc.nat(2_000)).map(([whole, end]) => whole.slice(0, end));
  const changed = fc.tuple(written, fc.nat(500), fc.nat(255)).map(([whole, at, byte]) => {
    const bytes = Buffer.from(whole);
    if (bytes.length > 0) bytes[at % bytes.length] = byte;
    return bytes;
  });
  return fc.oneof({ weight: 6, arbitrary: written }, cut, changed, fc.uint8Array({ maxLength: 40 }));
};

const fileOf = (extension: string): fc.Arbitrary<HostileFile> =>
  fc.record({
    path: fc.tuple(folder, legalName).map(([inside, name]) => `${inside}${name}${extension}`),
    content: fc.oneof({ weight: 6, arbitrary: contentOf(WRITTEN[extension] ?? text) }, contentOf(anyText)),
  });

/** Files of a coverage, of every format and none; some can be served, most runs. */
export const hostileFiles: fc.Arbitrary<readonly HostileFile[]> = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.record({ path: fc.constantFrom('a.txt', 'b.txt'), content: text }) },
    { weight: 5, arbitrary: fc.constantFrom(...EXTENSIONS).chain(fileOf) },
    fc.constantFrom(...ODD_EXTENSIONS).chain(fileOf),
  ),
  { minLength: 1, maxLength: 8 },
);
