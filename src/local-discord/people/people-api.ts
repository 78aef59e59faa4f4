import type { IncomingMessage, ServerResponse } from 'node:http';
import { PermissionFlagsBits } from 'discord.js';
import { readBody } from '../http/read-body.ts';
import { sendJson } from '../http/send.ts';
import { interactionFrom, openChannel, visibleMessage } from '../interactions/from-people.ts';
import { writeMessage } from '../messages/write-message.ts';
import { may } from '../permissions.ts';
import type { InteractionAccepted, MessageRequest, Refusal } from '../protocol.ts';
import type { ScenePerson } from '../scene.ts';
import { resetWorld, type World } from '../world.ts';
import { streamEvents } from './event-stream.ts';
import { PersonError } from './person-error.ts';
import { dismissalRequest, interactionRequest, messageRequest, parsed } from './request-bodies.ts';

/** Bytes of a request; the longest is a modal full of text. */
const MOST = 512 * 1024;

/** Answers /local/…: what people do and see. */
export async function servePeople(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  { pathname, searchParams }: URL,
): Promise<void> {
  try {
    if (request.method === 'GET' && pathname === '/local/events') {
      streamEvents(world, viewerOf(world, searchParams.get('as')), response);
      return;
    }
    const [status, body] = await act(world, request, pathname);
    sendJson(response, status, body);
  } catch (error) {
    if (!(error instanceof PersonError)) throw error;
    const refusal: Refusal = { message: error.message, issues: error.issues };
    sendJson(response, error.status, refusal);
  }
}

async function act(world: World, request: IncomingMessage, path: string): Promise<[number, unknown?]> {
  if (request.method !== 'POST') throw new PersonError(404, 'There is no such page.');
  if (path === '/local/reset') {
    resetWorld(world);
    return [204];
  }
  const text = await jsonText(request);
  switch (path) {
    case '/local/interactions': {
      const asked = parsed(interactionRequest, text);
      viewerOf(world, asked.as);
      const accepted: InteractionAccepted = { interaction: interactionFrom(world, asked).id };
      return [202, accepted];
    }
    case '/local/messages':
      return [201, write(world, parsed(messageRequest, text))];
    case '/local/dismissals': {
      const asked = parsed(dismissalRequest, text);
      const stored = visibleMessage(world, asked.as, asked.message);
      if (stored.owner === null) throw new PersonError(403, 'Only a private reply can be dismissed.');
      const { channel_id: channel, id } = stored.message;
      stored.dismissed = true;
      world.happenings.tell({
        type: 'told',
        user: asked.as,
        event: { type: 'message-deleted', channel, id },
      });
      return [204];
    }
    default:
      throw new PersonError(404, 'There is no such page.');
  }
}

async function jsonText(request: IncomingMessage): Promise<string> {
  if (!request.headers['content-type']?.startsWith('application/json')) {
    throw new PersonError(400, 'The body must be application/json.');
  }
  const bytes = await readBody(request, MOST);
  if (bytes === null) throw new PersonError(400, `The body is longer than ${MOST} bytes.`);
  return new TextDecoder().decode(bytes);
}

function viewerOf(world: World, id: string | null): ScenePerson {
  const { people } = world.scene;
  const person = id === null ? people[0] : people.find(({ user }) => user.id === id);
  if (person === undefined) throw new PersonError(404, 'There is no such person.');
  return person;
}

function write(world: World, asked: MessageRequest) {
  viewerOf(world, asked.as);
  const channel = openChannel(world, asked.as, asked.channel);
  if (!may(world.scene, asked.as, channel, PermissionFlagsBits.SendMessages)) {
    throw new PersonError(403, 'You cannot write in this channel.');
  }
  const repliedTo =
    asked.replyTo === undefined ? null : visibleMessage(world, asked.as, asked.replyTo).message;
  const cause = { user: asked.as, nonce: asked.nonce };
  return writeMessage(world, {
    channel,
    author: asked.as,
    body: { content: asked.content },
    files: [],
    repliedTo,
    cause,
  }).message;
}
