/**
 * What a reporting verb may be followed by:
 * clause: a bare clause, a that-clause or a quotation (he said [it rained]);
 * that: a that-clause or a quotation, a bare clause being too rare to trust;
 * quote: only a quotation;
 * phrase: a noun phrase, an infinitive or "as …" as well (he condemned [the strike]).
 */
export interface ReportingVerb {
  readonly lemma: string;
  readonly complements: ReadonlySet<'clause' | 'that' | 'quote' | 'phrase'>;
  /** Takes the person spoken to before what is said: told [reporters] that … */
  readonly addressee: boolean;
  /** Its phrase comes after a preposition: speak about. */
  readonly prepositional: boolean;
  /** Says what somebody thinks, not what was said aloud: believe, hope. */
  readonly cognition: boolean;
}

/** base: say; s: says; past: said (also the participle where they are the same); ing: saying; participle: written. */
export type VerbForm = 'base' | 's' | 'past' | 'ing' | 'participle';

export interface ReportingForm {
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
}

const CLAUSE =
  'say add note argue warn suggest write announce report state claim insist admit acknowledge explain believe think ' +
  'tweet assert contend maintain predict allege declare stress conclude concede confirm complain estimate indicate ' +
  'vow promise hope fear worry swear recall testify reckon joke guarantee caution boast lament hint imply speculate ' +
  'theorize post bet figure reiterate quip feel know understand show propose ' +
  'recommend agree emphasize counter observe mention remark point decide reveal disclose deny doubt pledge';
const THAT =
  'repeat posit proclaim underscore affirm attest underline highlight realize recognize learn profess opine surmise ' +
  'muse reason dispute demand teach specify clarify certify recount relay reaffirm rule signal infer intimate ' +
  'hypothesize postulate fret gripe grouse disagree assume suspect expect reply respond retort charge find hear mean';
const QUOTE =
  'ask continue shout yell laugh cry exclaim inquire wonder begin conclude interject declaim scream whisper mutter answer ' +
  'volunteer offer deadpan recite sing chant snap bellow gush marvel sigh thunder intone fume tease finish close read ' +
  'reflect rant scoff sneer text email blog comment go rave roar plead beg preach grumble conclude joke chide crow open';
const PHRASE =
  'accuse urge blame condemn denounce criticize describe call praise decline demand order ask decry slam blast ' +
  'deride mock dismiss reject vow promise pledge threaten announce deny suggest propose recommend cite predict warn ' +
  'question challenge defend applaud hail tout dub brand label characterize portray depict compare liken refuse ' +
  'agree claim mention express voice estimate dispute disagree complain speak acknowledge concede confirm note ' +
  'recall report stress emphasize reiterate highlight explain point refer respond reply comment welcome lament hope ' +
  'fear worry believe think answer lambaste ridicule rip chide scold rebuke castigate berate admonish implore ' +
  'encourage advise remind declare apologize brag boast state disclose reveal admit advocate endorse talk ' +
  'release charge tweet assure fret appeal';
/** Their phrase comes after a preposition, which belongs to the cue: [spoke about] the floods. */
const PREPOSITIONAL =
  'speak talk comment complain point refer respond reply agree disagree apologize worry think brag boast fret warn ask call tweet answer';
const ADDRESSEE =
  'tell inform remind assure warn advise notify ask urge convince persuade reassure promise show teach caution beg ' +
  'implore email text order instruct';
const COGNITION =
  'believe think hope fear worry feel know understand doubt suspect expect assume figure reckon realize wonder find ' +
  'guess agree disagree decide learn hear recognize support oppose seek mean reason imagine';

/** Irregular past, then the participle where it differs. */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  think: 'thought',
  write: 'wrote written',
  know: 'knew known',
  feel: 'felt',
  find: 'found',
  show: 'showed shown',
  hear: 'heard',
  mean: 'meant',
  understand: 'understood',
  swear: 'swore sworn',
  bet: 'bet',
  teach: 'taught',
  begin: 'began begun',
  speak: 'spoke spoken',
  seek: 'sought',
  sing: 'sang sung',
  read: 'read',
  go: 'went gone',
  beg: 'begged',
  quip: 'quipped',
  brag: 'bragged',
  rip: 'ripped',
  slam: 'slammed',
  admit: 'admitted',
  chat: 'chatted',
  snap: 'snapped',
  infer: 'inferred',
  refer: 'referred',
  label: 'labeled',
  dub: 'dubbed',
};

const words = (list: string): string[] => list.split(' ');

const VERBS: ReadonlyMap<string, ReportingVerb> = new Map(
  [...new Set([CLAUSE, THAT, QUOTE, PHRASE, ADDRESSEE, COGNITION].flatMap(words))].map((lemma) => {
    const complements = new Set<'clause' | 'that' | 'quote' | 'phrase'>();
    if (words(CLAUSE).includes(lemma)) complements.add('clause').add('that').add('quote');
    if (words(THAT).includes(lemma)) complements.add('that').add('quote');
    if (words(QUOTE).includes(lemma)) complements.add('quote');
    if (words(PHRASE).includes(lemma)) complements.add('phrase').add('quote');
    if (words(ADDRESSEE).includes(lemma)) complements.add('clause').add('that').add('quote');
    return [
      lemma,
      {
        lemma,
        complements,
        addressee: words(ADDRESSEE).includes(lemma),
        prepositional: words(PREPOSITIONAL).includes(lemma),
        cognition: words(COGNITION).includes(lemma),
      },
    ];
  }),
);

const FORMS: ReadonlyMap<string, ReportingForm> = new Map(
  [...VERBS.values()].flatMap((verb) =>
    inflect(verb.lemma).map(([text, form]) => [text, { verb, form }] as const),
  ),
);

/** [says] → say. Words that are also nouns (report, claim) count: the part of speech decides elsewhere. */
export const reportingForm = (lower: string): ReportingForm | null => FORMS.get(lower) ?? null;

export const isReportingForm = (lower: string): boolean => FORMS.has(lower);

function inflect(lemma: string): [string, VerbForm][] {
  const y = /[^aeiou]y$/.test(lemma);
  const sibilant = /(s|sh|ch|x|z|o)$/.test(lemma);
  const doubled = /^(beg|quip|brag|rip|slam|admit|chat|snap|infer|refer|dub|bet)$/.test(lemma)
    ? lemma.at(-1)!
    : '';
  const bare = lemma.endsWith('e') && !lemma.endsWith('ee') ? lemma.slice(0, -1) : lemma;
  const [past, participle] = words(
    IRREGULAR[lemma] ?? (y ? `${lemma.slice(0, -1)}ied` : lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`),
  );
  const forms: [string, VerbForm][] = [
    [`${bare === lemma ? lemma + doubled : bare}ing`, 'ing'],
    [lemma === 'go' ? 'goes' : y ? `${lemma.slice(0, -1)}ies` : sibilant ? `${lemma}es` : `${lemma}s`, 's'],
    [lemma, 'base'],
    [past!, 'past'],
  ];
  if (participle) forms.push([participle, 'participle']);
  return forms;
}
