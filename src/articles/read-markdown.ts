import { marked } from 'marked';
import { check, FIELDS, fieldsSchema } from './article-schema.ts';
import { htmlToText } from './html-to-text.ts';
import { parseYaml } from './parse-data.ts';
import { parsePage } from './parse-html.ts';
import { oneDraft, type Reading, refuse } from './reading.ts';
import { NOTHING_STATED, type StatedFields } from './stated-fields.ts';
import { unreadFields } from './unread-fields.ts';

/** The first line is `---`, and a line that says a key follows: a rule above a text is not front matter. */
const FRONT_MATTER = /^---[ \t]*\r?\n(?=\s*(?:[\w-]+[ \t]*:|#|---))([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/;
/** In UTF-16 units between two blank lines: marked's time grows with the square of it. */
const LONGEST_BLOCK = 20_000;

/** .md: YAML front matter, then the body as a reader sees it. */
export function readMarkdown(source: string): Reading {
  const front = FRONT_MATTER.exec(source);
  const read = front ? readFrontMatter(front[1]!) : { stated: NOTHING_STATED, unread: [] };
  if ('reason' in read) return refuse(`front matter: ${read.reason}`);
  const { stated, unread } = read;
  const markdown = source.slice(front?.[0].length ?? 0);
  if (markdown.split(/\n\s*\n/).some((block) => block.length > LONGEST_BLOCK))
    return refuse(`expected Markdown paragraphs of at most ${LONGEST_BLOCK} characters, came a longer one`);
  const html = marked.parse(markdown, { async: false, gfm: true });
  const body = parsePage(html).body;
  const heading = body.firstElementChild;
  const title = heading?.nodeName === 'H1' ? htmlToText(heading) : null;
  return oneDraft({
    id: null,
    text: htmlToText(body),
    stated: { ...stated, title: stated.title ?? title },
    unread: unread.map((words) => `front matter: ${words}`),
  });
}

/** Also read with `date`, as site generators write it. */
function readFrontMatter(
  yaml: string,
): { readonly stated: StatedFields; readonly unread: readonly string[] } | { readonly reason: string } {
  // The rule above it is the file's first line.
  const parsed = parseYaml(yaml, 1);
  if ('reason' in parsed) return parsed;
  const fields = parsed.value;
  const isMap = typeof fields === 'object' && fields !== null && !Array.isArray(fields);
  const given = isMap && 'date' in fields ? { publishedOn: fields.date, ...fields } : (fields ?? {});
  const checked = check(fieldsSchema, given);
  if ('reason' in checked) return checked;
  return { stated: checked.value, unread: unreadFields(given, FIELDS) };
}
