import type { APIAttachment } from 'discord.js';
import { element, hiddenText } from '../element.ts';
import { icon } from '../icon.ts';

/** “812 bytes”, “3.4 KB”, “1.2 MB”. */
const describeSize = (bytes: number): string => {
  if (bytes < 1024) return `${bytes} bytes`;
  const [size, unit] = bytes < 1024 ** 2 ? [bytes / 1024, 'KB'] : [bytes / 1024 ** 2, 'MB'];
  return `${size.toFixed(1)} ${unit}`;
};

/** The page loads nothing from elsewhere. */
const isOurs = (url: string): boolean =>
  URL.canParse(url, location.href) && new URL(url, location.href).origin === location.origin;

/** A file to download. */
export const renderFile = (url: string, name: string, size: number | null): HTMLElement =>
  element(
    'a',
    { class: 'file', attributes: { href: url, download: name } },
    hiddenText('Download '),
    icon('file'),
    element(
      'span',
      { class: 'file-text' },
      element('span', { class: 'file-name' }, name),
      size !== null && element('span', { class: 'file-size' }, describeSize(size)),
    ),
    icon('download'),
  );

/** A picture of this server; one from elsewhere is only named, with its address. */
export const renderImage = (url: string, description: string): HTMLElement => {
  if (isOurs(url))
    return element('img', { class: 'image', attributes: { src: url, alt: description, loading: 'lazy' } });
  return element(
    'a',
    { class: 'image-elsewhere', attributes: { href: url, target: '_blank', rel: 'noopener noreferrer' } },
    description || 'Picture on another site',
    icon('external'),
  );
};

export const renderAttachment = (attachment: APIAttachment): HTMLElement =>
  attachment.content_type?.startsWith('image/') === true && isOurs(attachment.url)
    ? renderImage(attachment.url, attachment.description ?? attachment.filename)
    : renderFile(attachment.url, attachment.filename, attachment.size);
