import { seeded } from './seeded.ts';

interface MadeUpArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  /** YYYY-MM-DD */
  readonly publishedOn: string;
  readonly text: string;
}

export interface MadeUpNews {
  readonly articles: readonly MadeUpArticle[];
  /** Words that stand in some of them, for questions. */
  readonly topics: readonly string[];
  readonly speakers: readonly string[];
}

const words = (list: string): readonly string[] => list.split(' ');
const FIRST = words(
  'Ana Bram Carla Davor Elif Faruk Greta Henk Ilse Jonas Katya Luis Mara Nils Olga Pavel Rosa Stefan Tessa Viktor',
);
const SYLLABLES = words('bar del gon har kel lim mor nes pol ras sol tan ver wil zan dri fos mun pet lov');
const ROLES = words(
  'mayor minister spokesman director governor ambassador commissioner chairwoman engineer inspector',
);
const NOUNS = words(
  'harbour bridge ferry budget hospital tram strike dam levy fishery railway school tunnel festival refinery airport border ceasefire tariff census forest canal reactor museum stadium pension orchard quarry vaccine satellite',
);
const VERBS = words('close reopen delay expand inspect finance abandon repair replace approve reject defend');
const DAYS = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
const MONTHS = words('January February March April May June July August September October November December');
const FIRST_DAY = Date.UTC(2022, 0, 1);
const DAY = 86_400_000;

/** News of nowhere: each article about 110 words with a speaker, two quotations, an indirect one and three dates. */
export function madeUpNews(count: number, seed = 1): MadeUpNews {
  const random = seeded(seed);
  const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const between = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const name = (): string => {
    const invented = one(SYLLABLES) + one(SYLLABLES) + one(SYLLABLES);
    return invented.charAt(0).toUpperCase() + invented.slice(1);
  };
  const places = Array.from({ length: 400 }, name);
  const people = Array.from({ length: 2_000 }, () => `${one(FIRST)} ${name()}`);
  const outlets = Array.from(
    { length: 40 },
    () => `${name()} ${one(['Herald', 'Courier', 'Post', 'Gazette'])}`,
  );

  const articles = Array.from({ length: count }, (_, i): MadeUpArticle => {
    const speaker = one(people);
    const surname = speaker.split(' ')[1] ?? speaker;
    const [place, other] = [one(places), one(places)];
    const [noun, second, third] = [one(NOUNS), one(NOUNS), one(NOUNS)];
    const date = (): string => `${one(MONTHS)} ${between(1, 28)}`;
    const text = [
      `${speaker}, the ${one(ROLES)} of ${place}, said on ${one(DAYS)} that the ${noun} would ${one(VERBS)} after ${date()}.`,
      `“We will not ${one(VERBS)} the ${noun} before the ${second} of ${other} is safe,” ${surname} said.`,
      `The ${second} has cost ${between(2, 900)} million since ${one(MONTHS)} ${between(2015, 2021)}, according to the council of ${other}.`,
      '',
      `Workers at the ${third} in ${place} walked out last week over the plan to ${one(VERBS)} the ${noun}.`,
      `${surname} told reporters: “Nobody in ${other} has asked me to ${one(VERBS)} the ${third}.”`,
      `A vote on the ${noun} is due on ${date()}, and the ${one(ROLES)} of ${other} denied that the ${second} was the reason.`,
      `The ${third} was built by ${one(people)} for ${between(20, 800)} families and served ${place} until ${between(1950, 2015)}.`,
    ].join('\n');
    return {
      id: `news-${i}`,
      title: `${place} to ${one(VERBS)} the ${noun} of ${other}`,
      outlet: one(outlets),
      publishedOn: new Date(FIRST_DAY + between(0, 1_000) * DAY).toISOString().slice(0, 10),
      text,
    };
  });
  const topics = Array.from({ length: 500 }, () => `${one(NOUNS)} of ${one(places)}`);
  return { articles, topics, speakers: people.slice(0, 500) };
}
