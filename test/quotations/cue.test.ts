import { describe, expect, it } from 'vitest';
import { findCues } from '../../src/quotations/cue.ts';
import { isReportingForm, reportingForm } from '../../src/quotations/reporting-verbs.ts';
import { statementOf } from './read.ts';

const cuesOf = (text: string) => {
  const statement = statementOf(text);
  return findCues(statement).map(({ from, to, negated, mood }) => {
    const words = statement.tokens.slice(from, to).map((token) => token.text);
    return `${words.join(' ')}${negated ? ' (negated)' : ''}${mood === 'participle' ? ' (participle)' : ''}`;
  });
};

describe('findCues', () => {
  it.each([
    ['Reyes said so.', ['said']],
    ['Reyes has repeatedly denied it.', ['has repeatedly denied (negated)']],
    ['Reyes did not say why.', ['did not say (negated)']],
    ['Reyes did not deny it.', ['did not deny']],
    ['Reyes stopped short of saying it failed.', ['stopped short of saying (negated)']],
    ['Reyes went on to say it failed.', ['went on to say']],
    ['Reyes was quick to point out the cost.', ['was quick to point out']],
    ['Reyes left, adding that it failed.', ['adding (participle)']],
    ['Reyes has over the years accused the port.', ['has over the years accused']],
    ['The board, a body of nine, notes that it failed.', ['notes']],
    ['It failed, warning that it would again.', ['warning (participle)']],
  ])('%s', (text, expected) => {
    expect(cuesOf(text)).toEqual(expected);
  });

  it.each([
    ['a passive', 'Reyes was accused of theft.'],
    ['an infinitive', 'To say so is wrong.'],
    ['a noun', 'In a report on state law, a new claim stood.'],
    ['a cue inside marks', 'It was “he said so” again.'],
    ['a bare participle', 'It was written on the wall.'],
  ])('passes over %s', (_, text) => {
    expect(cuesOf(text)).toEqual([]);
  });
});

describe('what was not said at all', () => {
  it.each([
    'Reyes denied saying: “Burn the pier.”',
    'Reyes denied ever writing, “Sink it.”',
    'Reyes denied calling him: “A thief.”',
    'Reyes denied in court on Monday telling the crew: “Sink it.”',
    'Reyes rejected the words attributed to her: “Let it sink.”',
    'Reyes denied the remark: “Let it sink.”',
    '“Burn the pier,” Reyes denied saying.',
    'Reyes did not say: “Burn the pier.”',
  ])('%s', (text) => {
    expect(findCues(statementOf(text))[0]).toMatchObject({ unsaid: true, negated: true });
  });

  it.each([
    'Reyes denied it: “Nothing burned.”',
    'Reyes denied the claim: “Nothing burned.”',
    'Reyes denied reports that the pier was shut: “Nothing burned.”',
    '“Nothing burned,” Reyes denied.',
    'Reyes did not deny saying: “Burn the pier.”',
  ])('but %s', (text) => {
    expect(findCues(statementOf(text))[0]).toMatchObject({ unsaid: false });
  });
});

describe('reportingForm', () => {
  it.each([
    ['said', 'say', 'past'],
    ['denies', 'deny', 's'],
    ['admitting', 'admit', 'ing'],
    ['written', 'write', 'participle'],
    ['argued', 'argue', 'past'],
    ['agreeing', 'agree', 'ing'],
    ['stresses', 'stress', 's'],
  ])('%s', (form, lemma, name) => {
    expect(reportingForm(form)).toMatchObject({ verb: { lemma }, form: name });
  });

  it('knows no other verbs', () => {
    expect(['walked', 'sayed', 'denys', ''].filter(isReportingForm)).toEqual([]);
  });
});
