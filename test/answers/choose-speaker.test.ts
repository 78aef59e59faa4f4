import { describe, expect, it } from 'vitest';
import { chooseSpeaker } from '../../src/answers/choose-speaker.ts';
import type { Speaker } from '../../src/quotations/speakers.ts';
import { makeLibrary } from '../support/make-library.ts';

const speaker = (id: string, name: string, more: Partial<Speaker> = {}): Speaker => ({
  id,
  name,
  alsoWritten: [],
  kind: 'person',
  descriptions: [],
  quotations: [],
  ...more,
});
const library = makeLibrary(
  [{ text: 'A ferry left.' }],
  [
    speaker('ana', 'Ana Lindt', { descriptions: ['harbour master', 'captain'], alsoWritten: ['A. Lindt'] }),
    speaker('eva', 'Eva Lindt'),
    speaker('ben', 'Ben Ode'),
    speaker('ode', 'Ode'),
    speaker('unit', 'Unit 777'),
    speaker('seven', 'Unit 7'),
  ],
);

describe('chooseSpeaker', () => {
  it.each([
    ['ana', 'ana'],
    ['ana lindt', 'ana'],
    ['A. Lindt', 'ana'],
    ['Eva', 'eva'],
    // An exact name wins over a part of another.
    ['Unit 7', 'seven'],
  ])('takes “%s” for %s', (typed, id) => {
    expect(chooseSpeaker(typed, library)).toMatchObject({ status: 'chosen', speakers: [{ id }] });
  });

  it('takes a surname alone and the one who bears it together', () => {
    const ids = ['Ode', 'Ben Ode', 'ode'].map((typed) => chooseSpeaker(typed, library));
    expect(ids).toMatchObject([
      { speakers: [{ id: 'ode' }, { id: 'ben' }] },
      { speakers: [{ id: 'ben' }, { id: 'ode' }] },
      { speakers: [{ id: 'ode' }, { id: 'ben' }] },
    ]);
  });

  it('takes an id for one, and the name that is like it for all who bear it', () => {
    const two = makeLibrary([{ text: 'A ferry left.' }], [speaker('ode', 'Ode'), speaker('ode-2', 'Ode')]);
    expect(chooseSpeaker('ode', two)).toMatchObject({ speakers: [{ id: 'ode' }] });
    expect(chooseSpeaker('Ode', two)).toMatchObject({ status: 'ambiguous' });
  });

  it('lets the person choose between several', () => {
    expect(chooseSpeaker('Lindt', library)).toEqual({
      status: 'ambiguous',
      choices: [
        { label: 'Ana Lindt, harbour master', value: 'ana' },
        { label: 'Eva Lindt', value: 'eva' },
      ],
    });
  });

  it('lets the person choose even between one where too little was typed', () => {
    expect(chooseSpeaker('be', library)).toEqual({
      status: 'ambiguous',
      choices: [{ label: 'Ben Ode', value: 'ben' }],
    });
  });

  it('offers ten at most', () => {
    const many = Array.from({ length: 12 }, (_, i) => speaker(`s${i}`, `Ana ${String.fromCharCode(65 + i)}`));
    const choice = chooseSpeaker('Ana', makeLibrary([{ text: 'A ferry left.' }], many));
    expect(choice).toMatchObject({ status: 'ambiguous', choices: { length: 10 } });
  });

  it.each(['Moe', '…', '777'])('knows nobody called “%s”', (typed) => {
    expect(chooseSpeaker(typed, library)).toMatchObject({ status: 'none', reason: 'unknown-speaker' });
  });
});
