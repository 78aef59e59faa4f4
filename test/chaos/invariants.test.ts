import type { APIMessage } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { postMessage } from '../../src/discord/summary/post-message.ts';
import type { AuditEntry } from '../../src/store/audit-log.ts';
import type { Draft } from '../../src/store/drafts.ts';
import type { Post } from '../../src/store/posts.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { INVARIANTS } from './invariants.ts';
import type { Remains } from './remains.ts';

const library = envoyCoverage();
const { id: article, text, sha256 } = library.articles[0]!.article;
const quoted = { article, spans: [{ start: 0, end: text.indexOf('.') + 1 }], sha256 };

const draft: Draft = {
  id: 1,
  guild: 'g',
  revision: 2,
  topic: 'the ferry',
  from: '1989-12-31',
  to: null,
  author: '11',
  createdAt: 0,
  title: 'The ferry',
  note: null,
  noteBy: null,
  channel: 'c',
  passages: [{ key: 1, citation: quoted, highlights: [], alsoIn: [] }],
  removed: [],
};
const post: Post = {
  id: 1,
  draft: 1,
  guild: 'g',
  channel: 'c',
  message: 'm',
  nonce: 'n',
  state: 'posted',
  revision: 2,
  author: '11',
  actor: '11',
  updatedBy: null,
  changedAt: 0,
  reason: null,
  namesForgotten: 0,
};
const line = (
  deed: AuditEntry['deed'],
  revision: number | null = null,
  who: string | null = '11',
): AuditEntry => ({
  id: 1,
  at: 0,
  guild: 'g',
  who,
  deed,
  subject: 'draft',
  subjectId: 1,
  revision,
  detail: null,
});
const LOG = [line('began', 1), line('addressed', 2), line('posted')];

function messageOf(shown: Draft, given: Partial<APIMessage> = {}): APIMessage {
  const made = postMessage(shown, post, library);
  if (!made.ok) throw new Error(made.problems.join(' '));
  return { id: 'm', channel_id: 'c', components: made.message.components, ...given } as unknown as APIMessage;
}
const message = messageOf(draft);

const whole: Remains = {
  drafts: [draft],
  posts: [post],
  log: LOG,
  messages: new Map([['m', message]]),
  deleted: new Set(),
  shown: new Map([[1, 2]]),
  views: [library],
};
const broken = (remains: Partial<Remains>): string[] =>
  INVARIANTS.flatMap((check) => check({ ...whole, ...remains }));

describe('what a run leaves behind', () => {
  it.each<readonly [string, Partial<Remains>]>([
    ['a post that stands as the store has it', {}],
    ['a post that somebody deleted by hand', { messages: new Map(), deleted: new Set(['m']) }],
    ['a post of an earlier revision', { posts: [{ ...post, revision: 1 }] }],
    [
      'a draft that was discarded',
      { drafts: [], posts: [], messages: new Map(), log: [...LOG, line('withdrew'), line('discarded')] },
    ],
    [
      'a draft whose author asked to be forgotten',
      {
        drafts: [],
        posts: [],
        messages: new Map(),
        log: [line('began', 1, null), line('addressed', 2, null)],
      },
    ],
    [
      'a post that still names who asked to be forgotten',
      { posts: [{ ...post, author: '' }], log: LOG.map((one) => ({ ...one, who: null })) },
    ],
    [
      'two drafts that somebody else began from one day on',
      {
        drafts: [draft, { ...draft, from: '2023-08-30' }, { ...draft, from: '2023-08-30' }],
      },
    ],
  ])('is whole with %s', (_, remains) => {
    expect(broken(remains)).toEqual([]);
  });

  it.each<readonly [string, Partial<Remains>, string]>([
    ['a post is gone', { messages: new Map() }, 'post 1 is lost'],
    [
      'it stands elsewhere',
      { messages: new Map([['m', messageOf(draft, { channel_id: 'd' })]]) },
      'post 1 is lost',
    ],
    [
      'it is there twice',
      { messages: new Map([...whole.messages, ['n', message]]) },
      'message n is no post of the store’s',
    ],
    [
      'it is not known to be posted',
      { posts: [{ ...post, message: null, state: 'sending' }] },
      'post 1 is still sending',
    ],
    [
      'it says something else',
      { messages: new Map([['m', messageOf({ ...draft, title: 'The pier' })]]) },
      'post 1 of draft 1 says “## The pier” in place of “## The ferry”',
    ],
    [
      'it names somebody else',
      { posts: [{ ...post, updatedBy: '12' }] },
      'post 1 of draft 1 says “-# quoted from the coverage, word for word · posted by <@11> · summary 1” in place of “-# quoted from the coverage, word for word · posted by <@11> · updated by <@12> · summary 1”',
    ],
    [
      'it is another draft’s',
      { messages: new Map([['m', messageOf({ ...draft, id: 2 })]]) },
      'post 1 has no draft',
    ],
    ['a draft is gone', { drafts: [], posts: [], messages: new Map() }, 'draft 1 is lost'],
    ['a change is gone', { shown: new Map([[1, 3]]) }, 'draft 1 was shown with revision 3, and has 2'],
    [
      'a draft is there twice',
      { drafts: [draft, { ...draft, id: 1 }] },
      'the draft from 1989-12-31 on was made twice',
    ],
    [
      'a change is not in the log',
      { log: LOG.filter(({ deed }) => deed !== 'addressed') },
      'the log has changes 1 of draft 1, which has 2',
    ],
    [
      'a change is in it twice',
      { log: [...LOG, line('addressed', 2)] },
      'the log has changes 1 2 2 of draft 1, which has 2',
    ],
    ['a post is not in the log', { log: LOG.slice(0, 2) }, 'the log has 0 of 1 posts of draft 1'],
    ['a post is in it twice', { log: [...LOG, line('posted')] }, 'the log has 2 of 1 posts of draft 1'],
    [
      'nothing was withdrawn',
      { log: [...LOG, line('withdrew')] },
      'the log does not fit 0 posts gone of draft 1',
    ],
    ['it was discarded', { log: [...LOG, line('discarded')] }, 'draft 1 is discarded, and there'],
  ])('is not when %s', (_, remains, said) => {
    expect(broken(remains)).toContain(said);
  });
});
