import type { APIEmbed } from 'discord.js';
import { element } from '../element.ts';
import type { ViewContext } from './context.ts';
import { renderMarkdown } from './markdown-view.ts';
import { describeTime } from './time.ts';

const renderTitle = (embed: APIEmbed, context: ViewContext): HTMLElement | null => {
  if (embed.title === undefined) return null;
  const title = renderMarkdown(embed.title, context);
  if (embed.url === undefined) return element('div', { class: 'embed-title' }, title);
  const attributes = { href: embed.url, target: '_blank', rel: 'noopener noreferrer' };
  return element('div', { class: 'embed-title' }, element('a', { attributes }, title));
};

const renderFooter = (embed: APIEmbed): HTMLElement | null => {
  const time = embed.timestamp === undefined ? null : describeTime(new Date(embed.timestamp), new Date());
  const parts = [embed.footer?.text, time].filter((part) => part !== undefined && part !== null);
  return parts.length === 0 ? null : element('div', { class: 'embed-footer' }, parts.join(' • '));
};

/** A classic embed: author, title, description, fields and footer beside its colour. */
export const renderEmbed = (embed: APIEmbed, context: ViewContext): HTMLElement => {
  const box = element(
    'div',
    { class: 'embed' },
    embed.author !== undefined && element('div', { class: 'embed-author' }, embed.author.name),
    renderTitle(embed, context),
    embed.description !== undefined && renderMarkdown(embed.description, context),
    element(
      'div',
      { class: 'embed-fields' },
      ...(embed.fields ?? []).map((field) =>
        element(
          'div',
          { class: field.inline === true ? 'embed-field inline' : 'embed-field' },
          element('div', { class: 'embed-field-name' }, renderMarkdown(field.name, context)),
          renderMarkdown(field.value, context),
        ),
      ),
    ),
    renderFooter(embed),
  );
  if (typeof embed.color === 'number')
    box.style.setProperty('--accent', `#${embed.color.toString(16).padStart(6, '0')}`);
  return box;
};
