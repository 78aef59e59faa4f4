import { companyOf } from './company.ts';
import { descriptionsOf } from './descriptions.ts';
import { firstNames } from './first-names.ts';
import { nameWords } from './name-key.ts';
import { isOrganisationWord } from './organisations.ts';
import type { Quotation } from './quotation.ts';

/** One name in one article, with all that it is quoted with. */
export interface SpeakerMention {
  readonly name: string;
  readonly kind: 'person' | 'organisation';
  readonly descriptions: readonly string[];
  /** Capitalised words near the name. */
  readonly company: readonly string[];
  readonly quotations: readonly Quotation[];
}

/** The named speakers of one article, in order of their first quotation. */
export function speakerMentions(text: string, quotations: readonly Quotation[]): SpeakerMention[] {
  const byName = new Map<string, Quotation[]>();
  for (const quotation of quotations) {
    if (quotation.speakerName === null) continue;
    const own = byName.get(quotation.speakerName);
    if (own) own.push(quotation);
    else byName.set(quotation.speakerName, [quotation]);
  }
  return [...byName].map(([name, own]) => {
    const descriptions = descriptionsOf(text, name);
    const kind = isPerson(name, own, descriptions) ? 'person' : 'organisation';
    const person = kind === 'person';
    return {
      name,
      kind,
      descriptions: person ? descriptions : [],
      company: person ? companyOf(text, name) : [],
      quotations: own,
    };
  });
}

/** Called he or she, named by surname, of an office, or with a first name; else an organisation or a place. */
function isPerson(name: string, quotations: readonly Quotation[], descriptions: readonly string[]): boolean {
  if (quotations.some(({ resolution }) => resolution === 'pronoun' || resolution === 'surname')) return true;
  const words = nameWords(name);
  if (words.length === 0 || isOrganisationWord(words.at(-1)!)) return false;
  return descriptions.length > 0 || (words.length > 1 && firstNames().has(words[0]!));
}
