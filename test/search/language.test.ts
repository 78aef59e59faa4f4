import { describe, expect, it } from 'vitest';
import { isForeign } from '../../src/search/language.ts';

describe('questions that are not in English', () => {
  it.each([
    'Wer hat die Fähre gebaut?',
    'Wann ist das Schiff gesunken?',
    'Qui a construit le bateau et pourquoi ?',
    '¿Quién construyó el barco?',
    'quien hundio el barco y por que',
    'Chi ha costruito la nave?',
    'Quando o navio afundou e onde?',
    'Kto zbudował statek i dlaczego?',
    'Wie heeft het schip gebouwd?',
    'Hvem byggede skibet og hvorfor?',
    'Кто построил корабль?',
    '谁建造了这艘船？',
    'من بنى السفينة؟',
  ])('%s', (text) => {
    expect(isForeign(text)).toBe(true);
  });
});

describe('questions that may be English', () => {
  it.each([
    'Who built the ferry?',
    'Tveit Kerensk',
    'Ursula von der Leyen',
    'Charles de Gaulle',
    'El Salvador',
    'Die Welt',
    'Lula da Silva Rio de Janeiro',
    'São Paulo',
    'Recep Tayyip Erdoğan',
    'What does “Слава” mean on the ship?',
    'what was die Welt’s headline on the ferry',
    'ferry',
    'x',
    '',
    '🙂🙂',
    '2019',
  ])('%s', (text) => {
    expect(isForeign(text)).toBe(false);
  });
});
