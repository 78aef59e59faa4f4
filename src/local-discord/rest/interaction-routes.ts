import { InteractionResponseType, MessageFlags } from 'discord.js';
import { acknowledge } from '../interactions/callback.ts';
import { hasFlag, isEphemeral } from '../messages/stored-message.ts';
import type { World } from '../world.ts';
import { noContent, ok, type RestReply, type RestRequest, type Route } from './route.ts';

function callback(world: World, request: RestRequest): RestReply {
  const interaction = world.interactions.get(request.param('interaction'));
  const { type, stored } = acknowledge(
    world,
    interaction,
    request.param('token'),
    request.body,
    request.files,
  );
  if (interaction === undefined || request.query.get('with_response') !== 'true') return noContent;
  const message = stored?.message;
  const hasMessage = message !== undefined && type !== InteractionResponseType.DeferredMessageUpdate;
  return ok({
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message
        ? {
            response_message_id: message.id,
            response_message_loading: hasFlag(message, MessageFlags.Loading),
            response_message_ephemeral: isEphemeral(message),
          }
        : {}),
    },
    ...(hasMessage ? { resource: { type, message } } : {}),
  });
}

export const interactionRoutes: readonly Route[] = [
  { method: 'POST', path: '/interactions/:interaction/:token/callback', open: true, handle: callback },
];
