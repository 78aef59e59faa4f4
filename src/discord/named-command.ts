import { quoteInMessage } from '../answers/check-quote/quote-in-message.ts';
import type { Fitting } from './command-for.ts';

/** With a slash each command is meant; of those without, only what is no beginning of a sentence. */
const SLASHED = /^\/(?<name>ask|who-said|when|timeline|compare|sources|check-quote)(?![\w-])/i;
const BARE = /^(?<name>who-said|timeline|compare|check-quote)(?![\w-])/i;
/** These two begin sentences as well: [when: the strike], not [When the bridge fell, who was mayor?] */
const BEFORE_COLON = /^(?<name>when|sources)(?=\s{0,4}:)/i;

/** What may stand between the command and what it is asked: [timeline **of** the strike], [compare: …] */
const BETWEEN = /^[\s:,–—-]*(?:(?:of|for|on|about)\s+)?/i;

/** The command that somebody wrote by its name, first: [compare Kelloway warnings]. Null where none is, or nothing to ask it. */
export function namedCommand(question: string, isSpeaker: (name: string) => boolean): Fitting | null {
  const found = SLASHED.exec(question) ?? BARE.exec(question) ?? BEFORE_COLON.exec(question);
  const name = found?.groups?.name?.toLowerCase();
  if (!found || name === undefined) return null;
  const rest = question.slice(found[0].length).replace(BETWEEN, '').trim();
  if (!/[\p{L}\p{N}]/u.test(rest)) return name === 'sources' ? { command: name, options: {} } : null;
  switch (name) {
    case 'ask':
      return { command: name, options: { question: rest } };
    case 'timeline':
    case 'compare':
      return { command: name, options: { topic: rest } };
    case 'when':
      return { command: name, options: { text: question.startsWith('/') ? rest : question } };
    case 'sources':
      return { command: name, options: { text: rest } };
    case 'who-said':
      return { command: name, options: isSpeaker(rest) ? { speaker: rest } : { text: rest } };
    case 'check-quote':
      return { command: name, options: { text: quoteInMessage(rest) } };
    default:
      return null;
  }
}
