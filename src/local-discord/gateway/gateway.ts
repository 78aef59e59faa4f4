import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { disturbInteraction } from '../faults/disturb-interaction.ts';
import type { Happening } from '../happenings.ts';
import type { World } from '../world.ts';
import { connect } from './connection.ts';
import { dispatch, type Session } from './session.ts';
import { hearsOf } from './shard.ts';
import { toldToBot } from './told-to-bot.ts';

export interface Gateway {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Cuts every connection without a word, as a network does. */
  drop(): void;
  close(): void;
}

/** The WebSocket side; `granted` are the privileged intents that the app has. */
export function openGateway(world: World, granted: number): Gateway {
  // Discord takes no more than 4,096 bytes in one message to the gateway.
  const server = new WebSocketServer({ noServer: true, maxPayload: 4096 });
  const sessions = new Map<string, Session>();
  const tell = (happening: Happening) => {
    for (const session of sessions.values()) {
      const told = toldToBot(world, happening, session.intents);
      if (told !== null && hearsOf(session.shard, told.guild)) {
        dispatch(session, told.event, told.data);
      }
    }
  };
  const stopListening = world.happenings.listen((happening) => {
    if (happening.type !== 'interaction-created') tell(happening);
    else for (const payload of disturbInteraction(world, happening.payload)) tell({ ...happening, payload });
  });
  server.on('connection', (socket) => connect({ world, sessions, granted }, socket));
  const drop = () => {
    for (const socket of server.clients) socket.terminate();
  };
  return {
    upgrade: (request, socket, head) => {
      if (world.faults.strike('connect', ({ do: what }) => what === 'refuse').length > 0) socket.destroy();
      else server.handleUpgrade(request, socket, head, (open) => server.emit('connection', open, request));
    },
    drop,
    close: () => {
      stopListening();
      drop();
      server.close();
    },
  };
}
