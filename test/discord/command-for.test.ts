import { describe, expect, it } from 'vitest';
import { commandFor } from '../../src/discord/command-for.ts';

/** The coverage quotes nobody else. */
const SPEAKERS = ['Reyes', 'Marta Oyelaran', 'the harbour office'];
const isSpeaker = (name: string): boolean => SPEAKERS.includes(name);

describe('commandFor', () => {
  it.each([
    ['who said the ferry is late?', { text: 'the ferry is late?' }],
    ['Who said that the ferry is late', { text: 'the ferry is late' }],
    ['who has said anything about fares', { text: 'anything about fares' }],
    ['Who denied the strike?', { text: 'the strike?' }],
    ['who called it a disgrace', { text: 'a disgrace' }],
    ['who was quoted as saying the pier is unsafe?', { text: 'the pier is unsafe?' }],
    ['Hi, could you please tell me who said the pier is unsafe', { text: 'the pier is unsafe' }],
    ['do you know who warned of floods?', { text: 'of floods?' }],
    ['Whose words are these: a bridge too few', { text: 'these: a bridge too few' }],
    [
      'who said “the old pier cannot carry another winter”?',
      { text: 'the old pier cannot carry another winter' },
    ],
    ['What was said about the fares?', { text: 'the fares?' }],
    ['What did Reyes say about the fares?', { speaker: 'Reyes', text: 'the fares?' }],
    ['tell me what Marta Oyelaran said on fares', { speaker: 'Marta Oyelaran', text: 'fares' }],
    ['What does the harbour office say?', { speaker: 'the harbour office' }],
    ['Did Reyes really say that the pier is safe?', { speaker: 'Reyes', text: 'the pier is safe?' }],
    ['quotes by Reyes about fares', { speaker: 'Reyes', text: 'fares' }],
    ['all quotes from Reyes', { speaker: 'Reyes' }],
  ])('who said it: %s', (text, options) => {
    expect(commandFor(text, isSpeaker)).toEqual({ command: 'who-said', options });
  });

  it.each([
    ['When did the ferry sail?', 'When did the ferry sail?'],
    ["when's the next meeting", "when's the next meeting"],
    ['on which day did the pier close', 'on which day did the pier close'],
    ['What day was the vote?', 'What day was the vote?'],
    ['what year was the pier built', 'what year was the pier built'],
    ['since when has the ferry been late', 'since when has the ferry been late'],
    ['How long ago was the vote?', 'How long ago was the vote?'],
    ['tell me when Reyes visited', 'when Reyes visited'],
    ['do you know when the vote is?', 'when the vote is?'],
    ['the vote was when?', 'the vote was when?'],
    ['what was the date of the vote', 'what was the date of the vote'],
    ['When did Reyes say that the pier is unsafe?', 'When did Reyes say that the pier is unsafe?'],
    ['when was “the old pier cannot carry it” said', 'when was “the old pier cannot carry it” said'],
  ])('when: %s', (text, asked) => {
    expect(commandFor(text, isSpeaker)).toEqual({ command: 'when', options: { text: asked } });
  });

  it.each([
    ['which articles say that the pier is unsafe?', { text: 'the pier is unsafe?' }],
    ['Which outlets reported on the strike', { text: 'the strike' }],
    ['from which sources is the strike', { text: 'the strike' }],
    ['how many articles mention the strike', { text: 'the strike' }],
    ['where is this from: the pier is unsafe', { text: 'the pier is unsafe' }],
    ['Where does the claim that the pier is unsafe come from?', { text: 'the pier is unsafe' }],
    ['where did you read that the pier is unsafe', { text: 'the pier is unsafe' }],
    ['who reported the strike?', { text: 'the strike?' }],
    ['sources for the strike?', { text: 'the strike?' }],
    ['what are your sources?', {}],
    ['source?', {}],
    ['the pier is unsafe, says who?', { text: 'the pier is unsafe' }],
    ['The pier is unsafe – source?', { text: 'The pier is unsafe' }],
  ])('where it is from: %s', (text, options) => {
    expect(commandFor(text, isSpeaker)).toEqual({ command: 'sources', options });
  });

  it.each([
    ['“the old pier cannot carry another winter”', '“the old pier cannot carry another winter”'],
    ['is this quote real: the old pier is gone', 'the old pier is gone'],
    ['Is that quote genuine? "the old pier is gone now"', '"the old pier is gone now"'],
    ['is it true that «when did he go there» was said', '«when did he go there»'],
    ['check this quote: we have no other choice', 'we have no other choice'],
    ['Reyes: “who said we have no other choice”', '“who said we have no other choice” — Reyes'],
  ])('is it said so: %s', (text, quote) => {
    expect(commandFor(text, isSpeaker)).toEqual({ command: 'check-quote', options: { text: quote } });
  });

  it('is it said so, and by them', () => {
    expect(commandFor('Did Reyes really say "the old pier is gone now"?', isSpeaker)).toEqual({
      command: 'check-quote',
      options: { text: '"the old pier is gone now"', speaker: 'Reyes' },
    });
  });

  it.each([
    ['compare Kelloway warnings', 'compare', { topic: 'Kelloway warnings' }],
    ['/compare Kelloway warnings', 'compare', { topic: 'Kelloway warnings' }],
    ['Compare: the warnings', 'compare', { topic: 'the warnings' }],
    ['Hi, could you compare the warnings', 'compare', { topic: 'the warnings' }],
    ['timeline of the strike', 'timeline', { topic: 'the strike' }],
    ['/timeline strike', 'timeline', { topic: 'strike' }],
    ['when: the strike', 'when', { text: 'when: the strike' }],
    ['/when strike ends', 'when', { text: 'strike ends' }],
    ['/when in doubt, ask', 'when', { text: 'in doubt, ask' }],
    ['sources: dam warnings', 'sources', { text: 'dam warnings' }],
    ['/sources', 'sources', {}],
    ['/sources say who paid', 'sources', { text: 'say who paid' }],
    ['check-quote we have no other choice', 'check-quote', { text: 'we have no other choice' }],
    ['/check-quote “we agreed” — Reyes', 'check-quote', { text: '“we agreed” — Reyes' }],
    ['/ask when did the ferry sail', 'ask', { question: 'when did the ferry sail' }],
    ['/who-said the pier is unsafe', 'who-said', { text: 'the pier is unsafe' }],
    ['who-said Reyes', 'who-said', { speaker: 'Reyes' }],
  ])('named first: %s', (text, command, options) => {
    expect(commandFor(text, isSpeaker)).toEqual({ command, options });
  });

  it.each([
    'compared to last year, who pays more',
    'comparison of fares',
    'when-issued bonds',
    'sources close to the minister',
    'sources say the strike is over',
    'Sources describe a rift in the council',
    'when the bridge fell who was mayor?',
    'When the bridge fell what did Ana Reyes say about it',
    'when police came the bridge was shut - is that right?',
    '/compare',
    'compare',
    '/help',
    'we compare fares',
  ])('named by nobody: %s', (text) => {
    expect(commandFor(text, isSpeaker)).toEqual({ command: 'ask', options: { question: text } });
  });

  it.each([
    'Who is Marta Oyelaran?',
    'who called the meeting',
    'Who met Reyes?',
    'What did the cat say about fares?',
    'Did anybody say something?',
    'whenever the ferry sails, who pays',
    'When Reyes visited, what did she bring?',
    'when in doubt',
    'where did the ships come from?',
    'Where did Reyes go?',
    'what does “safe pier” mean?',
    'what is a day-tripper',
    'What dating of the wreck is known',
    'who said?',
    'resources of the island',
    'the fares rose, and so did the anger',
    'hello there',
    'whose pier is it',
    'saying it is nice',
  ])('all passages, for it is none of these: %s', (text) => {
    expect(commandFor(text, isSpeaker)).toEqual({ command: 'ask', options: { question: text } });
  });

  it.each([
    '“',
    '"',
    '>',
    ' ',
    'who said ',
    'when did ',
    'what did ',
    'x',
    'where does it ',
    'hi, ',
    'for of ',
    'when ',
    'compare of ',
    '/sources ',
  ])('takes time linear in the length of %j', (piece) => {
    expect(commandFor(piece.repeat(20_000), isSpeaker).command).toBeTypeOf('string');
  });
});
