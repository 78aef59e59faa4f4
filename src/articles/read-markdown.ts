import { marked } from 'marked';
import { htmlToText } from './html-to-text.ts';
import { parseYaml } from './parse-data.ts';
import { parsePage } from './parse-html.ts';
import { oneDraft, type Reading, refuse } from './reading.ts';
import { describeIssues, NOTHING_STATED, type StatedFields, statedFields } from './stated-fields.ts';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/;

/** .md: YAML front matter, then the body as a reader sees it. */
export function readMarkdown(source: string): Reading {
  const front = FRONT_MATTER.exec(source);
  const stated = front ? readFrontMatter(front[1]!) : NOTHING_STATED;
  if ('reason' in stated) return refuse(`front matter: ${stated.reason}`);
  const html = marked.parse(source.slice(front?.[0].length ?? 0), { async: false, gfm: true });
  const body = parsePage(html).body;
  const heading = body.firstElementChild;
  const title = heading?.nodeName === 'H1' ? htmlToText(heading) : null;
  return oneDraft({ id: null, text: htmlToText(body), stated: { ...stated, title: stated.title ?? title } });
}

/** Also read with `date`, as site generators write it. */
function readFrontMatter(yaml: string): StatedFields | { readonly reason: string } {
  const parsed = parseYaml(yaml);
  if ('reason' in parsed) return parsed;
  const fields: Record<string, unknown> = { ...(parsed.value as object | null) };
  const result = statedFields.safeParse({ ...fields, publishedOn: fields.publishedOn ?? fields.date });
  return result.success ? result.data : { reason: describeIssues(result.error, fields) };
}
