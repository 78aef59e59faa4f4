/** Longer lines are prose that mentions such words. */
const LONGEST_LINE = 250;

/** What stands in these is the article's. */
const CONTENT = /^<(?:h[1-6]|p|li|blockquote)\b/i;
const TAGS_ONLY_AROUND = /^<\/?[a-z][^<>]*>[^<>]*(?:<\/?[a-z][^<>]*>[^<>]*)*$/i;
const PROSE_END = /[.?!…,;:]["”’'»)]*$/;

/** Whole lines that a web page puts around an article; each example is a line of its own. */
const FURNITURE: readonly RegExp[] = [
  // error: Content is protected !!
  /^(?:error|alert|warning)\s*:.{0,20}\bcontent\b.{0,40}$/i,
  /^(?:you (?:can ?not|may not) (?:copy|print)|right[- ]click(?:ing)? is disabled|content is protected)\b.*$/i,
  // © 2023 The Daily Planet · Copyright 2023, · (c) Acme Media. All rights reserved.
  /^(?:©|\(c\)\s|copyright\s*(?:©|\(c\)|\d{4}|by\b)).*$/i,
  /^.*\ball rights reserved\b.*$/i,
  /^this (?:material|article|content|story) may not be (?:published|reproduced|copied|broadcast|rewritten)\b.*$/i,
  // Share this article · Share on Facebook · Tweet · Print
  /^share(?: (?:this|on|via|to)\b.{0,40})?:?$/i,
  /^(?:tweet|retweet|pin it|print|e-?mail|whatsapp|telegram|facebook|twitter|linkedin|reddit|copy link|save|listen)(?: this(?: (?:article|story|page|post))?)?$/i,
  /^(?:follow|like|join|find) us (?:on|at)\b.{0,60}$/i,
  // Subscribe now · Sign up for our newsletter
  /^(?:subscribe|sign up|register|log in|sign in|donate)(?: (?:now|today|here|free|to|for|or)\b.{0,100})?[.!]?$/i,
  /^(?:get|receive) .{0,60}\b(?:newsletter|in your inbox|to your inbox)\b.{0,40}$/i,
  // We use cookies to improve your experience.
  /^(?:we|this (?:web)?site|our (?:web)?site|by (?:continuing|using))\b.{0,60}\bcookies\b.*$/i,
  /^(?:accept|reject|manage|allow)(?: all)? cookies[.!]?$/i,
  // Advertisement · Read more: … · Related articles · Skip to content
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted|scroll to continue|story continues below.{0,30}|continue reading.{0,30}|loading(?:\.\.\.|…)?)$/i,
  /^(?:read (?:more|also|next)|also read|see also|related(?: (?:articles?|stories|posts|topics|news|coverage))?|recommended|most (?:read|popular)|trending(?: now)?|more (?:from|on) .{0,40}|you may also like)(?::.{0,160})?$/i,
  /^(?:skip to (?:main )?content|back to top|(?:leave|post|add) a (?:comment|reply)|(?:\d+|no) comments?|comments?(?: \(\d+\))?|view (?:all|comments)|click here\b.{0,60}|tags?:.{0,120}|filed under:.{0,120})$/i,
];

/** Lines that belong to the page, not to the article: a control, a notice, a copyright line, a line of HTML. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  return FURNITURE.some((pattern) => pattern.test(line)) || isMarkup(line);
}

/** A line between tags that is not prose [<div>Headline repeated</div>]; of prose between tags only the tags go. */
function isMarkup(line: string): boolean {
  if (!line.startsWith('<') || !line.endsWith('>') || !TAGS_ONLY_AROUND.test(line)) return false;
  const words = withoutTags(line).trim();
  return words === '' || !(CONTENT.test(line) || PROSE_END.test(words));
}

export const withoutTags = (line: string): string => line.replace(/<\/?[a-z!][^<>]*>/gi, ' ');
