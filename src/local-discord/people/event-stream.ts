import type { ServerResponse } from 'node:http';
import type { LocalEvent } from '../protocol.ts';
import type { ScenePerson } from '../scene.ts';
import type { World } from '../world.ts';
import { snapshot } from './snapshot.ts';
import { toldToPerson } from './told-to-person.ts';

/** Tells a person what happens for as long as their connection lasts. */
export function streamEvents(world: World, viewer: ScenePerson, response: ServerResponse): void {
  const tell = (event: LocalEvent) => response.write(`data: ${JSON.stringify(event)}\n\n`);
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  tell(snapshot(world, viewer));
  const stop = world.happenings.listen((happening) => {
    const event = toldToPerson(world, viewer, happening);
    if (event !== null) tell(event);
  });
  response.on('close', stop);
}
