/** British endings and the American ones they are searched as; both sides of a match go through the same rules. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/ys(e|ed|es|ing|er|ers)$/, 'yz$1'],
  [/is(e|ed|es|ing|er|ers|ation|ations)$/, 'iz$1'],
  [/([a-z]{3})our(s|ed|ing|able|er|ers)?$/, '$1or$2'],
  [/(def|off|lic|pret)enc(e|es|ed)$/, '$1ens$2'],
  [/([a-z]{2})tre(s|d)?$/, '$1ter$2'],
  [/([a-z]{3}[aeo])ll(ed|ing|er|ers)$/, '$1l$2'],
  [/^programmes?$/, 'program'],
];

/** [defence → defense], [organisation → organization], [labour → labor]: one spelling for two. */
export function americanSpelling(word: string): string {
  for (const [ending, replacement] of RULES) {
    if (ending.test(word)) return word.replace(ending, replacement);
  }
  return word;
}
