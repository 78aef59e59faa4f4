import { isFunctionWord } from './function-words.ts';
import { words } from './words.ts';

/**
 * Words of grammar, folded, of languages in Latin script that people may ask in: German, French, Spanish, Italian,
 * Portuguese, Dutch, Polish, Scandinavian, Turkish, Romanian, Czech, Hungarian, Indonesian, Finnish.
 * Left out: what is an English word too (was, die, met, come), and what stands in names (de, la, el, van, von, kim).
 */
const FOREIGN: ReadonlySet<string> = new Set(
  `
  dem dass sich haben hat sagt sagte gesagt vom beim und ist nicht wer wann warum wieso wurde wird ein eine einen einer mit fur uber auf zu zum zur auch oder aber welche welcher
  qui quoi quand ou pourquoi est sont une dans pour avec quel quelle quels quelles cette ont
  que quien quienes cuando donde como por porque cual esta estan una sobre segun ha dicho dijo
  chi cosa quando dove perche sono della delle degli nel nella gli hanno
  quem onde nao uma foi pelo pela disse
  wie waarom wanneer waar heeft zijn een niet wat voor
  kto kiedy gdzie dlaczego jest czy sie powiedzial
  hvem hvornar hvor hvorfor ikke hvad vad varfor och inte nar
  neden nerede nasil icin
  cine unde este sunt pentru
  proc jsou neni
  mikor miert hogyan
  siapa kapan mengapa bagaimana adalah tidak
  kuka milloin missa miksi miten mita
  `
    .trim()
    .split(/\s+/),
);

/** The share of words that are foreign grammar, from which on a question without English grammar counts as foreign. */
const FOREIGN_SHARE = 0.25;
/** Of all letters, in another script. A name in Cyrillic in an English question stays English. */
const OTHER_SCRIPT_SHARE = 0.5;
/** UTF-16 code units; more is not needed to tell a language. */
const ENOUGH = 2_000;

/**
 * Is the question clearly not in English? Names and short queries [Shoigu Pyongyang] are let through: they hold no
 * grammar of any language. [Wer hat Pjöngjang besucht?], [Что сказал Кирби?] are foreign.
 */
export function isForeign(text: string): boolean {
  const read = text.slice(0, ENOUGH);
  const letters = read.match(/\p{L}/gu)?.length ?? 0;
  const latin = read.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 0 && (letters - latin) / letters >= OTHER_SCRIPT_SHARE) return true;
  // Opening marks of a question or exclamation are Spanish.
  if (/^\s*[¿¡]/u.test(read)) return true;
  const forms = words(read).map(({ form }) => form);
  const foreign = forms.filter((form) => FOREIGN.has(form)).length;
  const english = forms.filter((form) => isFunctionWord(form) && !FOREIGN.has(form)).length;
  return foreign > english && foreign >= forms.length * FOREIGN_SHARE;
}
