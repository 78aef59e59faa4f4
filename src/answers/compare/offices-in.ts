import { nameWords } from '../../quotations/name-key.ts';
import { isTitle } from '../../quotations/titles.ts';
import { countryOf, isNation } from '../../search/nations.ts';
import { termOf } from '../../search/terms.ts';
import type { Word } from '../../search/words.ts';
import { type Span, slice } from '../../span.ts';

/** An office that one person at a time holds for one field: [Russian Defence Minister] [Sergei Shoigu]. */
export interface Office {
  readonly span: Span;
  /** minister, secretary */
  readonly head: string;
  /** The field, as a term: [defens], [foreign]. */
  readonly field: string;
  readonly country: string | null;
  /** Words of the holder's name after it; none where it stands alone. */
  readonly holder: readonly string[];
  /** Its words in the sentence [from, to), the holder's name included. */
  readonly from: number;
  readonly to: number;
}

const HEAD = /^(?:minister|secretary)$/;

/** Fields of government that have one minister or secretary each. */
const FIELD =
  /^(?:foreign|defen[cs]e|finance|interior|home|health|trade|transport|transportation|justice|education|energy|economy|economic|environment|agriculture|labou?r|culture|treasury|state|commerce|industry|housing|sports?|tourism|immigration|communications|information|science|intelligence)$/;

/** Another office than that of the words after it. */
const OTHER = /^(?:former|ex|then|late|deputy|vice|assistant|shadow|acting|under|junior|designate)$/;

export function officesIn(words: readonly Word[], text: string): Office[] {
  return words.flatMap(({ form }, at) => {
    if (!HEAD.test(form)) return [];
    const field = words[at - 1] && FIELD.test(words[at - 1]!.form) ? at - 1 : fieldAfter(words, at);
    if (field === null) return [];
    let from = Math.min(at, field);
    const country = words[from - 1] ? countryIn(words[from - 1]!.form) : null;
    if (country) from--;
    if (OTHER.test(words[from - 1]?.form ?? '')) return [];
    const after = Math.max(at, field) + 1;
    const to = holderEnd(words, after, text);
    const span = { start: words[Math.min(at, field)]!.start, end: words[after - 1]!.end };
    const holder =
      to > after ? nameWords(slice(text, { start: words[after]!.start, end: words[to - 1]!.end })) : [];
    return [{ span, head: form, field: termOf(words[field]!.form) ?? '', country, holder, from, to }];
  });
}

/** [Secretary of [State]], [minister for [health]] */
function fieldAfter(words: readonly Word[], head: number): number | null {
  const [link, field] = [words[head + 1]?.form ?? '', words[head + 2]?.form ?? ''];
  return /^(?:of|for)$/.test(link) && FIELD.test(field) ? head + 2 : null;
}

const countryIn = (form: string): string | null => (isNation(form) ? countryOf(form) : null);

/** Where the capitalised words end that follow an office: [Minister] Ana Reyes, [the minister], Ana Reyes, … */
function holderEnd(words: readonly Word[], from: number, text: string): number {
  const first = words[from];
  const isApart = first !== undefined && text.slice(words[from - 1]!.end, first.start) === ', ';
  let to = isApart && first.capital && !isTitle(first.form) ? from + 1 : from;
  while (
    words[to]?.capital &&
    !isTitle(words[to]!.form) &&
    /^[ -]$/.test(text.slice(words[to - 1]!.end, words[to]!.start))
  )
    to++;
  // Without a comma after it too, another thing is listed: [with the minister, Ana Reyes and others].
  return isApart && text.charAt(words[to - 1]!.end) !== ',' ? from : to;
}
