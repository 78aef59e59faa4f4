import { type APIMessage, ChannelType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { nextState, type PageEvent, type PageState } from '../../src/local-discord/page/page-state.ts';
import type { Snapshot } from '../../src/local-discord/protocol.ts';

const user = (id: string) => ({ id, username: id, global_name: null, discriminator: '0', avatar: null });
const me = { user: user('me'), moderator: false, roles: [] };

const snapshot = (direct: string): Snapshot => ({
  type: 'snapshot',
  me,
  people: [me],
  bot: { user: user('bot'), applicationId: 'bot', online: true },
  guild: { id: 'g', name: 'Guild', roles: [] },
  channels: [
    { id: 'general', type: ChannelType.GuildText, name: 'general', topic: null, writable: true },
    { id: direct, type: ChannelType.DM, name: 'Bot', topic: null, writable: true },
  ],
  commands: [],
  messages: [],
});

const message = (id: string, content = ''): APIMessage =>
  ({ id, channel_id: 'general', content }) as unknown as APIMessage;

const stateAfter = (...events: PageEvent[]): PageState => {
  const state = events.reduce<PageState | null>((each, event) => nextState(each, event), null);
  if (state === null) throw new Error('The first event must be a snapshot.');
  return state;
};

const sent = { nonce: 'n', channel: 'general', name: '/ask', sentAt: 0, failure: null };
const used = { nonce: 'n', message: '1', customId: 'c', failure: null };

describe('the open channel', () => {
  it('is the first, or the one of the address', () => {
    expect(stateAfter(snapshot('dm')).channel).toBe('general');
    expect(nextState(null, snapshot('dm'), 'dm')?.channel).toBe('dm');
    expect(nextState(null, snapshot('dm'), 'gone')?.channel).toBe('general');
  });

  it('stays for another viewer, whose conversation with the bot is another', () => {
    const direct = stateAfter(snapshot('dm'), { type: 'channel-opened', channel: 'dm' });
    expect(nextState(direct, snapshot('other-dm'))?.channel).toBe('other-dm');
    expect(nextState(stateAfter(snapshot('dm')), snapshot('other-dm'))?.channel).toBe('general');
  });
});

describe('messages', () => {
  it('come, change in place and go', () => {
    const both = stateAfter(
      snapshot('dm'),
      { type: 'message-created', message: message('1', 'a'), nonce: null },
      { type: 'message-created', message: message('2', 'b'), nonce: null },
      { type: 'message-updated', message: message('1', 'c'), nonce: null },
    );
    expect(both.messages.map(({ id, content }) => [id, content])).toEqual([
      ['1', 'c'],
      ['2', 'b'],
    ]);
    const one = nextState(both, { type: 'message-deleted', channel: 'general', id: '1' });
    expect(one?.messages.map(({ id }) => id)).toEqual(['2']);
  });

  it('end the typing in their channel', () => {
    const typing = stateAfter(snapshot('dm'), { type: 'typing', channel: 'general', user: 'bot' });
    expect(typing.typing).toEqual(['general']);
    expect(
      nextState(typing, { type: 'message-created', message: message('1'), nonce: null })?.typing,
    ).toEqual([]);
  });
});

describe('what waits for the bot', () => {
  const waiting: PageEvent[] = [
    snapshot('dm'),
    { type: 'command-sent', command: sent },
    { type: 'component-used', component: used },
  ];

  it.each<PageEvent>([
    { type: 'message-created', message: message('1'), nonce: 'n' },
    { type: 'interaction-answered', nonce: 'n', interaction: 'i', by: 'modal' },
  ])('is over with $type', (event) => {
    expect(stateAfter(...waiting, event)).toMatchObject({ sent: [], used: [] });
  });

  it.each<PageEvent>([
    { type: 'interaction-failed', nonce: 'n', interaction: 'i', message: 'No answer' },
    { type: 'refused', nonce: 'n', message: 'No answer' },
  ])('says why with $type', (event) => {
    expect(stateAfter(...waiting, event)).toMatchObject({
      sent: [{ failure: 'No answer' }],
      used: [{ failure: 'No answer' }],
      choicesFailed: 'n',
    });
  });

  it('is not touched by the answer to something else', () => {
    const state = stateAfter(...waiting, {
      type: 'interaction-answered',
      nonce: 'm',
      interaction: 'i',
      by: 'reply',
    });
    expect(state).toMatchObject({ sent: [sent], used: [used] });
  });

  it('can be dismissed', () => {
    expect(stateAfter(...waiting, { type: 'command-dismissed', nonce: 'n' }).sent).toEqual([]);
  });
});

it('ignores everything before the first snapshot', () => {
  expect(nextState(null, { type: 'connected', connected: true })).toBeNull();
});
