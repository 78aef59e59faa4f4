import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/quotations/edit-distance.ts';
import { nameWords } from '../../src/quotations/name-key.ts';
import { samePerson } from '../../src/quotations/same-person.ts';

const bearer = (name: string, roles = '', company = '') => ({
  words: nameWords(name),
  roles: new Set(roles.split(' ').filter(Boolean)),
  company: new Set(company.split(' ').filter(Boolean)),
});

describe('samePerson', () => {
  it.each([
    [
      'a hyphened surname and its part',
      bearer('Ana Lopez-Greene', 'ambassador'),
      bearer('Ana Green', 'ambassador'),
    ],
    ['a spelling of the given name', bearer('Jon Husted', 'secretary'), bearer('John Husted', 'secretary')],
    ['an initial', bearer('J. Husted', 'secretary'), bearer('John Husted', 'secretary')],
    ['a name in four spellings', bearer('Kim Jong-Un', 'leader'), bearer('Kim Jung-un', 'leader')],
    ['a name that breaks off', bearer('Kim Jong', 'leader'), bearer('Kim Jong Un', 'leader')],
    ['a middle initial', bearer('Ana M. Reyes'), bearer('Ana Reyes', 'mayor')],
    ['one name, one role unknown', bearer('Ana Reyes'), bearer('Ana Reyes', 'mayor')],
    [
      'one name in one company',
      bearer('Ana Reyes', 'mayor', 'ely bath'),
      bearer('Ana Reyes', 'lawyer', 'bath ely'),
    ],
  ])('joins %s', (_, a, b) => {
    expect([samePerson(a, b), samePerson(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['a surname alone', bearer('Ana Reyes', 'mayor'), bearer('Tom Reyes', 'mayor')],
    ['spellings without a shared role', bearer('Jon Husted', 'secretary'), bearer('John Husted', 'lawyer')],
    ['one name, two lives', bearer('Ana Reyes', 'mayor', 'ely'), bearer('Ana Reyes', 'plumber', 'york')],
    ['two middle initials', bearer('Ana M. Reyes', 'mayor'), bearer('Ana P. Reyes', 'lawyer')],
    ['short names an edit apart', bearer('Ann Lee', 'mayor'), bearer('Ann Li', 'mayor')],
    ['one word', bearer('Reyes', 'mayor'), bearer('Reyes', 'mayor')],
  ])('keeps apart %s', (_, a, b) => {
    expect([samePerson(a, b), samePerson(b, a)]).toEqual([false, false]);
  });
});

it.each([
  ['kitten', 'sitting', 3, 3],
  ['kitten', 'sitting', 2, 3],
  ['same', 'same', 2, 0],
  ['', 'ab', 2, 2],
  ['short', 'much longer', 2, 3],
])('editDistance(%s, %s, %i)', (a, b, limit, expected) => {
  expect(editDistance(a, b, limit)).toBe(expected);
});
