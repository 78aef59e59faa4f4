import { element } from '../element.ts';
import type { MarkdownNode } from '../markdown/node.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { formatTimestamp } from '../markdown/timestamp.ts';
import { namesIn, type ViewContext } from './context.ts';

/** A text in Discord's Markdown as elements. */
export const renderMarkdown = (source: string, context: ViewContext): HTMLElement =>
  element('div', { class: 'markdown' }, ...renderNodes(parseMarkdown(source), context));

/** The line break after a code block is shown by the block itself. */
const renderNodes = (nodes: readonly MarkdownNode[], context: ViewContext): Node[] =>
  nodes.flatMap((node, index) => {
    if (node.type !== 'text') return [renderNode(node, context)];
    const text = nodes[index - 1]?.type === 'code-block' ? node.text.replace(/^\n/, '') : node.text;
    return text === '' ? [] : [document.createTextNode(text)];
  });

const renderNode = (node: Exclude<MarkdownNode, { type: 'text' }>, context: ViewContext): Node => {
  const children = 'children' in node ? renderNodes(node.children, context) : [];
  switch (node.type) {
    case 'bold':
      return element('strong', {}, ...children);
    case 'italic':
      return element('em', {}, ...children);
    case 'underline':
      return element('u', {}, ...children);
    case 'strike':
      return element('s', {}, ...children);
    case 'quote':
      return element('blockquote', {}, ...children);
    case 'subtext':
      return element('small', { class: 'subtext' }, ...children);
    case 'heading':
      return element(
        'div',
        {
          class: `heading heading-${node.level}`,
          // Below the page's own headings, whatever its size.
          attributes: { role: 'heading', 'aria-level': 3 },
        },
        ...children,
      );
    case 'list':
      return element(
        node.start === null ? 'ul' : 'ol',
        { attributes: { start: node.start } },
        ...node.items.map((item) => element('li', {}, ...renderNodes(item, context))),
      );
    case 'code':
      return element('code', {}, node.text);
    case 'code-block':
      return element('pre', {}, element('code', {}, node.text));
    case 'link':
      return renderLink(node.href, children);
    case 'spoiler':
      return renderSpoiler(children);
    case 'emoji':
      return document.createTextNode(`:${node.name}:`);
    case 'everyone':
      return element('span', { class: 'mention' }, node.text);
    case 'timestamp':
      return renderTimestamp(node.seconds, formatTimestamp(node.seconds, node.style, new Date()));
    case 'user':
    case 'role':
    case 'channel':
    case 'command':
      return renderMention(node, context);
  }
};

const renderLink = (href: string, children: readonly Node[]): HTMLElement =>
  element(
    'a',
    { attributes: { href, target: '_blank', rel: 'noopener noreferrer', title: href } },
    ...children,
  );

const renderSpoiler = (children: readonly Node[]): HTMLElement => {
  const spoiler = element('span', {
    class: 'spoiler',
    attributes: { role: 'button', tabindex: 0, 'aria-label': 'Spoiler: show', 'aria-expanded': 'false' },
  });
  const inside = element('span', { attributes: { 'aria-hidden': 'true' } }, ...children);
  const reveal = () => {
    spoiler.classList.add('revealed');
    for (const name of ['role', 'tabindex', 'aria-label', 'aria-expanded']) spoiler.removeAttribute(name);
    inside.removeAttribute('aria-hidden');
  };
  spoiler.append(inside);
  spoiler.addEventListener('click', reveal);
  spoiler.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') reveal();
  });
  return spoiler;
};

const renderTimestamp = (seconds: number, text: string): HTMLElement => {
  const exact = formatTimestamp(seconds, 'F', null);
  return element('time', { class: 'timestamp', attributes: { title: exact } }, text);
};

type Mention = Extract<MarkdownNode, { type: 'user' | 'role' | 'channel' | 'command' }>;

const renderMention = (node: Mention, { state, actions }: ViewContext): HTMLElement => {
  const names = namesIn(state);
  if (node.type === 'user')
    return element('span', { class: 'mention' }, `@${names.user(node.id) ?? 'unknown-user'}`);
  if (node.type === 'role')
    return element('span', { class: 'mention' }, `@${names.role(node.id) ?? 'deleted-role'}`);
  const press = () =>
    node.type === 'command' ? actions.fillIn(node.id, node.name) : actions.openChannel(node.id);
  const text = node.type === 'command' ? `/${node.name}` : `#${names.channel(node.id) ?? 'unknown'}`;
  return element('button', { class: 'mention', attributes: { type: 'button' }, on: { click: press } }, text);
};
