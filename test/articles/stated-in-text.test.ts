import { describe, expect, it } from 'vitest';
import { readStatedDate } from '../../src/articles/read-stated-date.ts';
import { NOTHING_STATED } from '../../src/articles/stated-fields.ts';
import { statedInText } from '../../src/articles/stated-in-text.ts';

const PROSE = 'Talks about a second ferry line resumed on Thursday, the island council said.';

describe('what a text states', () => {
  it.each([
    ['a stamp', ` date 2022-03-17 ${PROSE}`, { publishedOn: '2022-03-17' }],
    [
      'a headline after a stamp',
      ` date 2022-03-17 Ferry talks resume\n\n${PROSE}`,
      { publishedOn: '2022-03-17', title: 'Ferry talks resume' },
    ],
    ['a headline', `Ferry talks resume\n\n${PROSE}`, { title: 'Ferry talks resume' }],
    ['a question as headline', `Will the ferry return?\n\n${PROSE}`, { title: 'Will the ferry return?' }],
    ['tags around it', `<h1>Ferry <b>talks</b> resume</h1>\n\n${PROSE}`, { title: 'Ferry talks resume' }],
    [
      'a headline under its own copy in a tag',
      `<div>Ferry talks 'resume'</div>\nFerry talks ‘resume’\n\n${PROSE}`,
      { title: 'Ferry talks ‘resume’' },
    ],
    [
      'a name above a date at the end',
      `Ferry talks resume\n\n${PROSE}\n\nAnn Reyes\nThu, 03/17/2022 – 22:40`,
      { title: 'Ferry talks resume', author: 'Ann Reyes', publishedOn: '2022-03-17' },
    ],
    [
      'a byline and a date',
      `Ferry talks resume\n\nBy Ann Reyes\n17 March 2022\n\n${PROSE}`,
      { title: 'Ferry talks resume', author: 'Ann Reyes', publishedOn: '2022-03-17' },
    ],
    [
      'lines right below the headline',
      `Nobody asked the ferryman\nBy Ann Reyes\nPublished: 17 March 2022\nUpdated: 18 March 2022\n${PROSE}`,
      { title: 'Nobody asked the ferryman', author: 'Ann Reyes', publishedOn: '2022-03-17' },
    ],
    [
      'a byline right below a headline that looks like a name',
      `Ferry Talks\nBy Ann Reyes\n\n${PROSE}`,
      { title: 'Ferry Talks', author: 'Ann Reyes' },
    ],
    [
      'a date right below the headline',
      `The ferry is sold\n17 March 2022\n\n${PROSE}`,
      { title: 'The ferry is sold', publishedOn: '2022-03-17' },
    ],
    ['a name right above the date', `Ann Reyes\n17 March 2022\n\n${PROSE}`, { publishedOn: '2022-03-17' }],
    ['nothing but a byline below', 'Ferry talks resume\nBy Ann Reyes', { author: 'Ann Reyes' }],
    ['prose above the byline', `${PROSE}\nBy Ann Reyes\n${PROSE}`, {}],
    [
      'both on one line',
      `Ferry talks resume\n\nBy Ann Reyes and Tom Hale | March 17, 2022, 5:30 p.m. ET\n\n${PROSE}`,
      { title: 'Ferry talks resume', author: 'Ann Reyes and Tom Hale', publishedOn: '2022-03-17' },
    ],
    [
      'a byline with a role',
      `By Ann de la Reyes, Harbour Correspondent\n\n${PROSE}`,
      { author: 'Ann de la Reyes' },
    ],
    ['a byline with a place', `By ANN REYES in Oslo\n\n${PROSE}`, { author: 'ANN REYES' }],
    [
      'labels',
      `Title: Ferry talks resume\nAuthor: Ann Reyes\nOutlet: The Courier\nPublished: 2022-03-17 10:00\nURL: https://courier.example/a\n\n${PROSE}`,
      {
        title: 'Ferry talks resume',
        author: 'Ann Reyes',
        outlet: 'The Courier',
        publishedOn: '2022-03-17',
        url: 'https://courier.example/a',
      },
    ],
    [
      'an update beside it',
      `Ferry talks resume\n\nPublished on 17 March 2022\nUpdated: 18 March 2022\n\n${PROSE}`,
      { title: 'Ferry talks resume', publishedOn: '2022-03-17' },
    ],
  ])('%s', (_, text, stated) => {
    expect(statedInText(text)).toEqual({ ...NOTHING_STATED, ...stated });
  });

  it.each([
    ['prose', `${PROSE}\n\n${PROSE}`],
    ['a first line that goes on below', `Ferry talks resume\n${PROSE}`],
    ['a line that is all there is', 'Ferry talks resume'],
    ['a dateline', `HARBOUR CITY (Wire) —\n\n${PROSE}`],
    ['a beginning', `The council leader said:\n\n${PROSE}`],
    ['one word', `Islands\n\n${PROSE}`],
    ['page furniture', `Skip to content\n\n${PROSE}`],
    ['the middle of something after a stub', `( – ferry talks resume\n\n${PROSE}`],
    ['“by” in prose', `By the numbers it looks bad, and by Tuesday it will look worse.\n\n${PROSE}`],
    ['a date in prose', `${PROSE}\n\nThe ferry sank on 17 March 2022 off the coast, as many remember.`],
    ['two days', `${PROSE}\n\n17 March 2022\n18 March 2022`],
    ['a day that could be two', `${PROSE}\n\nPublished: 03/04/2022`],
    ['a day without a year', `${PROSE}\n\nPublished: 17 March`],
    ['a day that is none', `${PROSE}\n\nPublished: 31 February 2022`],
    ['only an update', `${PROSE}\n\nUpdated: 17 March 2022`],
    [
      'a label in prose',
      `Source: people who know the island council, which has not said a word.\n\n${PROSE}`,
    ],
  ])('not from %s', (_, text) => {
    expect(statedInText(text)).toEqual(NOTHING_STATED);
  });
});

describe('dates that stand alone', () => {
  it.each([
    ['2022-03-17', '2022-03-17'],
    ['2022-03-17T23:30:00-05:00', '2022-03-17'],
    ['2022/3/17', '2022-03-17'],
    ['March 17, 2022', '2022-03-17'],
    ['Mar. 17th, 2022 at 10:15 a.m. ET', '2022-03-17'],
    ['Thursday, 17 March 2022 10:15 GMT+1', '2022-03-17'],
    ['Thu, 03/17/2022 – 22:40', '2022-03-17'],
    ['17.03.2022', '2022-03-17'],
    ['the 17th of March, 2022', '2022-03-17'],
    ['17-Mar-2022', '2022-03-17'],
    ['Thu, 17 Mar 2022 10:15:00 +0000', '2022-03-17'],
    ['03/03/2022', '2022-03-03'],
    ['Tue 03/08/2022', '2022-03-08'],
    ['Wed 03/08/2022', '2022-08-03'],
  ])('%s', (text, day) => {
    expect(readStatedDate(text)).toBe(day);
  });

  it.each([
    '03/08/2022',
    'Fri 17 March 2022',
    '2022-02-30',
    '17 March',
    'March 2022',
    '17 March 2022 was fine',
    '',
    'Marching 17 2022',
  ])('not %j', (text) => {
    expect(readStatedDate(text)).toBeNull();
  });
});
