import { quoteInMessage } from '../answers/check-quote/quote-in-message.ts';
import { namedCommand } from './named-command.ts';
import type { Options } from './shown-request.ts';

/** A slash command, by its name, and what it is asked. */
export interface Fitting {
  readonly command: 'ask' | 'who-said' | 'when' | 'timeline' | 'compare' | 'sources' | 'check-quote';
  readonly options: Options;
}

/** Courtesies and openings before the question itself: [Hi, could you please tell me …] */
const OPENING =
  /^(?:(?:please|hey|hi|hello|so|and|ok|okay|verbatim)\b[\s,!.:]*)*(?:(?:can|could|would|will) you (?:please )?)?(?:(?:tell|show|remind) (?:me|us) |(?:find out|check|say) (?=wh)|do you know |(?:does|did) (?:anyone|anybody|somebody) know |i(?:['’]d| would) like to know |i want to know |i wonder )?/i;

const QUOTED = /[“"«„]([^“”"«»„]{1,2000})[”"»“]/g;
/** Fewer are a term or a nickname: [what does “arms deal” mean] */
const WORDS_OF_A_QUOTE = 4;

const CHECKING =
  /^(?:(?:is|was|are) (?:this|that|the|it|his|her|their)\b[^:]{0,60}\b(?:quot(?:e|ed|ation)|real|genuine|authentic|said|accurate|verbatim)\b|(?:check|verify) (?:this|that|the|his|her|their)?\s?(?:quote|quotation)\b|(?:fake|real) quote\b)/i;

const SAID =
  '(?:said|says|stated|claimed|told|announced|warned|denied|confirmed|argued|insisted|promised|admitted|called (?:it|this|that)|(?:is|was) (?:saying|quoted(?: as saying)?))';
const WHO_SAID = new RegExp(
  `^who (?:else |first |actually |really |has |have |had )*${SAID}\\b(?: that\\b)?`,
  'i',
);
const WHOSE_WORDS = /^whose (?:quote|quotation|words|statement) (?:is|are|was|were)\b/i;
const SAID_OF = /^what (?:was|is|has been|is being) said\b(?: (?:about|on|of|regarding)\b)?/i;
const SPEAKER_SAID =
  /^what (?:(?:did|does|do|has|have|had|else did|exactly did) )?(.{2,80}?) (?:(?:really|actually|ever|also) )?(?:say|said|says|have to say)\b(?: (?:about|on|of|regarding|concerning)\b)?/i;
const DID_SPEAKER_SAY =
  /^(?:did|does|has|have|had) (.{2,80}?) (?:(?:really|actually|ever) )?(?:say|said)\b(?: (?:that|anything about|something about|anything on)\b)?/i;
const QUOTES_BY =
  /^(?:any |all |the )?(?:quotes?|quotations?|statements?) (?:by|from|of) (.{2,80}?)(?: (?:about|on|regarding) (.*)|[?.!]*)$/i;

const WHEN =
  /^(?:when (?:exactly |else )?(?:did|does|do|was|were|is|are|will|would|has|have|had|can|could|should)\b|when['’]s\b|(?:on |in |by |since |at |from |until )?(?:what|which) (?:days?|dates?|month|year|week|time)\b(?!-)|since when\b|how long ago\b|what(?: is| was|['’]s) the date (?:of|when)\b)/i;
const TOLD_WHEN = /^when\b/i;
const WHEN_AT_END = /\b(?:when|on (?:what|which) (?:day|date))\?+$/i;

const PAPERS =
  '(?:sources?|articles?|outlets?|newspapers?|papers|publications?|media|journalists?|reports (?:say|mention|state|claim))';
const CLAIM =
  '(?:this|that|it|these|those|the (?:claim|story|news|report|quote|figure|number|information|rumou?r|statement)s?)';
const SOURCES = new RegExp(
  `^(?:(?:in |from |by |according to )?(?:what|which|how many) (?:of the |other )?${PAPERS}\\b|where (?:does|do|did) ${CLAIM}\\b(?=.*\\bcome from\\b)|where(?: (?:is|are|was)|['’]s) ${CLAIM} (?:from|reported|written|stated|published|mentioned|said)\\b|where did you (?:read|get|find|hear|see)\\b|where can (?:i|we) read\\b|(?:what|who)(?: (?:is|are|was)|['’]s) (?:the|your) sources?\\b|(?:is|are) there (?:a |any )?sources?\\b|sources?(?: (?:for|of|on|about)\\b|[?:]|$)|who (?:has |have |else )?(?:reported|reports|is reporting|wrote|published)\\b)`,
  'i',
);
/** Between the question for sources and the claim: [Which articles **say that** …] */
const BEFORE_CLAIM =
  /^[\s:,]*(?:(?:is|are|was|were|have|has|had|do|does|did|there|you|say|says|said|reports?|reported|reporting|mentions?|mentioned|claims?|claimed|states?|stated|writes?|wrote|covers?|covered|speaks?|spoke|talks?|for|of|about|on|that|from|in) )*(?:(?:is|are|say|report|mention|for|of|about|that|from|come|there)(?=[?.!]*$))?/i;
const SOURCES_AT_END = /[\s,;:–—-](?:where from|from where|says who|according to whom|source)\?*$/i;

/**
 * The command that fits what somebody wrote to the bot, by its name or else by what is asked: [compare the warnings] →
 * compare; [who said the talks are advancing?] → who-said. `isSpeaker`
 * says whether the coverage quotes somebody of that name: [What did the cat say about it?] is asked of all passages.
 */
export function commandFor(written: string, isSpeaker: (name: string) => boolean): Fitting {
  const text = written.trim();
  const question = text.replace(OPENING, '');
  const named = namedCommand(question, isSpeaker);
  if (named) return named;
  const quote = longestQuoted(text);
  // What is quoted asks nothing: “when did he go?” may be the quotation that is to be checked.
  const asking = question.replace(QUOTED, '“”');
  const said = whoSaid(question, isSpeaker);
  if (CHECKING.test(asking)) {
    return {
      command: 'check-quote',
      options: asked('text', quote === null ? afterColon(question) : quoteInMessage(text)),
    };
  }
  if (quote !== null && (WHO_SAID.test(asking) || WHOSE_WORDS.test(asking))) {
    return { command: 'who-said', options: { text: quote } };
  }
  if (quote !== null && !WHEN.test(asking) && !SOURCES.test(asking)) {
    const by = said?.speaker === undefined ? {} : { speaker: said.speaker };
    return { command: 'check-quote', options: { text: quoteInMessage(text), ...by } };
  }
  if (said !== null) return { command: 'who-said', options: said };
  const isTold = question !== text && TOLD_WHEN.test(question);
  if (WHEN.test(question) || isTold || WHEN_AT_END.test(question))
    return { command: 'when', options: { text: question } };
  if (SOURCES.test(question)) {
    const claim = question
      .replace(SOURCES, '')
      .replace(BEFORE_CLAIM, '')
      .replace(/ come from[?.!]*$/i, '');
    return { command: 'sources', options: asked('text', claim) };
  }
  if (SOURCES_AT_END.test(question)) {
    return {
      command: 'sources',
      options: asked('text', question.replace(SOURCES_AT_END, '').replace(/[\s,;:–—-]{1,3}$/, '')),
    };
  }
  return { command: 'ask', options: { question: text } };
}

/** No option where nothing is left to ask but marks. */
const asked = (option: 'text', value: string): Options =>
  /[\p{L}\p{N}]/u.test(value) ? { [option]: value.trim() } : {};

function longestQuoted(text: string): string | null {
  const quoted = [...text.matchAll(QUOTED)].map(([, words = '']) => words.trim());
  const [longest = ''] = quoted.toSorted((a, b) => b.length - a.length);
  return longest.split(/\s+/).length >= WORDS_OF_A_QUOTE ? longest : null;
}

const afterColon = (question: string): string =>
  question.includes(':') ? question.slice(question.indexOf(':') + 1) : question.replace(CHECKING, '');

/** Null where it is no question of who said what. */
function whoSaid(question: string, isSpeaker: (name: string) => boolean): Options | null {
  for (const pattern of [WHO_SAID, WHOSE_WORDS, SAID_OF]) {
    if (!pattern.test(question)) continue;
    const options = asked('text', question.replace(pattern, ''));
    if (Object.keys(options).length > 0) return options;
  }
  for (const pattern of [SPEAKER_SAID, DID_SPEAKER_SAY, QUOTES_BY]) {
    const [whole = '', speaker, topic] = pattern.exec(question) ?? [];
    if (speaker !== undefined && isSpeaker(speaker)) {
      return { speaker, ...asked('text', topic ?? question.slice(whole.length)) };
    }
  }
  return null;
}
