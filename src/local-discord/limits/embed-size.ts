import type { APIEmbed } from 'discord.js';
import type { MessageBody } from '../messages/message-body.ts';
import type { Violation } from '../rest/api-error.ts';

/** Characters in all embeds of a message together: titles, descriptions, fields, footers and authors. */
const MOST = 6_000;

function size({ title, description, fields, footer, author }: APIEmbed): number {
  const texts = [
    title,
    description,
    footer?.text,
    author?.name,
    ...(fields ?? []).flatMap((f) => [f.name, f.value]),
  ];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

export function embedSizeViolations({ embeds }: MessageBody): Violation[] {
  let total = 0;
  return (embeds ?? []).flatMap((embed, i) => {
    total += size(embed);
    return total <= MOST
      ? []
      : [
          {
            path: ['embeds', i],
            code: 'MAX_EMBED_SIZE_EXCEEDED',
            message: `Embed size exceeds maximum size of ${MOST}`,
          },
        ];
  });
}
