import type {
  APIComponentInMessageActionRow,
  APIContainerComponent,
  APIMediaGalleryComponent,
  APIMessage,
  APIMessageTopLevelComponent,
  APISectionComponent,
  APIThumbnailComponent,
} from 'discord.js';
import { componentTypes, separatorSpacings } from '../discord-values.ts';
import { element } from '../element.ts';
import { renderFile, renderImage } from './attachment.ts';
import { renderButton } from './button.ts';
import type { ViewContext } from './context.ts';
import { renderMarkdown } from './markdown-view.ts';
import { renderSelect } from './select.ts';

type Part = APIMessageTopLevelComponent;

/** A message's components, of the first and the second version alike. */
export const renderComponents = (message: APIMessage, context: ViewContext): HTMLElement | null => {
  const parts = (message.components ?? []).map((component) => renderPart(component, message, context));
  return parts.length === 0 ? null : element('div', { class: 'components' }, ...parts);
};

const renderPart = (part: Part, message: APIMessage, context: ViewContext): HTMLElement => {
  switch (part.type) {
    case componentTypes.ActionRow:
      return element(
        'div',
        { class: 'action-row' },
        ...part.components.map((control) => renderControl(control, message, context)),
      );
    case componentTypes.Container:
      return renderContainer(part, message, context);
    case componentTypes.Section:
      return renderSection(part, message, context);
    case componentTypes.TextDisplay:
      return renderMarkdown(part.content, context);
    case componentTypes.Separator:
      return element('hr', {
        class: `separator${part.spacing === separatorSpacings.Large ? ' large' : ''}${part.divider === false ? ' invisible' : ''}`,
      });
    case componentTypes.MediaGallery:
      return renderGallery(part);
    case componentTypes.File:
      return renderFile(part.file.url, part.name ?? 'file', part.size ?? null);
  }
};

const renderControl = (
  control: APIComponentInMessageActionRow,
  message: APIMessage,
  { state, actions }: ViewContext,
): HTMLElement => {
  const use = (customId: string, values?: readonly string[]) =>
    actions.useComponent(message.id, customId, values);
  if (control.type !== componentTypes.Button)
    return renderSelect(control, state, (values) => use(control.custom_id, values));
  const busy = state.used.some(
    (used) =>
      used.message === message.id &&
      used.failure === null &&
      'custom_id' in control &&
      used.customId === control.custom_id,
  );
  return renderButton(control, busy, use);
};

const renderContainer = (
  part: APIContainerComponent,
  message: APIMessage,
  context: ViewContext,
): HTMLElement => {
  const container = element(
    'div',
    { class: `container${part.spoiler === true ? ' spoiler-box' : ''}` },
    ...part.components.map((each) => renderPart(each, message, context)),
  );
  if (typeof part.accent_color === 'number') {
    container.classList.add('accented');
    container.style.setProperty('--accent', `#${part.accent_color.toString(16).padStart(6, '0')}`);
  }
  return container;
};

const renderSection = (part: APISectionComponent, message: APIMessage, context: ViewContext): HTMLElement =>
  element(
    'div',
    { class: 'section' },
    element(
      'div',
      { class: 'section-text' },
      ...part.components.map((each) => renderMarkdown(each.content, context)),
    ),
    part.accessory.type === componentTypes.Button
      ? renderControl(part.accessory, message, context)
      : renderThumbnail(part.accessory),
  );

const renderThumbnail = (part: APIThumbnailComponent): HTMLElement =>
  element('div', { class: 'thumbnail' }, renderImage(part.media.url, part.description ?? ''));

const renderGallery = (part: APIMediaGalleryComponent): HTMLElement =>
  element(
    'div',
    { class: 'gallery' },
    ...part.items.map((item) => renderImage(item.media.url, item.description ?? '')),
  );
