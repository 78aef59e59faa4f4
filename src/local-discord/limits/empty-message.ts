import type { MessageBody } from '../messages/message-body.ts';

/** Nothing to show: Discord answers 50006. Files count too, and are asked about by the caller. */
export function isEmpty({ content, embeds, components, poll }: MessageBody): boolean {
  return !content?.trim() && !embeds?.length && !components?.length && !poll;
}
