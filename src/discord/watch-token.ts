import { type REST, RESTEvents } from 'discord.js';

/** Tells when Discord refuses the token: discord.js then forgets it, and goes on without. */
export function watchToken(rest: REST, refused: () => void): void {
  rest.on(RESTEvents.Response, ({ options: { headers } }, { status }) => {
    // What an interaction's own token opens carries no Authorization: a 401 there is about that token alone.
    if (status === 401 && 'Authorization' in { ...headers }) refused();
  });
}
