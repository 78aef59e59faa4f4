import { seeded } from './seeded.ts';

const FIRST = 'Ann Tom Maria Igor Linda John Sergei Karen Paul Nadia Henry Rosa Peter Julia Omar Grace'.split(
  ' ',
);
const LAST_START = 'Har Bel Ok Mor Vos San Kel Dra Tan Lin Pet Gor Fen Wil Ros Cas'.split(' ');
const LAST_END = 'low mann afor eno tova ders by gan aka nikov wick ham land sen etti tley'.split(' ');
const ROLE = 'mayor,harbour master,spokesperson,finance minister,union leader,chief engineer,judge'.split(
  ',',
);
const PLACE = 'Eastport,Vell,North Quay,Marrow Bay,Dunlow,Castle Point,Ferrin,Old Weir'.split(',');
const THING = 'ferry,bridge,budget,harbour,school,railway,water works,market hall,power line,clinic'.split(
  ',',
);
const DAY = 'on Monday,on Thursday,last week,two days ago,on 14 March,in early April,next month'.split(',');
const ACT = 'closed,repaired,sold,inspected,flooded,reopened,delayed,approved'.split(',');

export interface MadeUpArticle {
  readonly id: string;
  readonly text: string;
  readonly outlet: string;
  readonly publishedOn: string;
}

/** Articles of about 3,000 characters with what annotating looks for: names, roles, quotations of each kind, dates. */
export function* madeUpArticles(count: number, seed = 1): Generator<MadeUpArticle> {
  const random = seeded(seed);
  const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  // Two in three articles quote somebody of their own; the rest one of a few people that the whole coverage quotes.
  const person = (): string =>
    random() < 0.33
      ? `${one(FIRST)} ${LAST_START[0]}${one(LAST_END)}`
      : `${one(FIRST)} ${one(LAST_START)}${one(LAST_END)}${one(LAST_END)}`;
  for (let number = 0; number < count; number++) {
    const [a, b, place] = [person(), person(), one(PLACE)];
    const [surname] = a.split(' ').slice(-1);
    const paragraphs = Array.from({ length: 15 }, () => {
      const thing = one(THING);
      return one([
        `The ${thing} of ${place} was ${one(ACT)} ${one(DAY)}, said ${a}, the ${one(ROLE)}. “We could not keep the ${one(THING)} open through ${one(DAY).replace(/^(on|in) /, '')},” ${surname} said. Number ${Math.floor(random() * 9_000)} of the ${thing} is ${one(ACT)}.`,
        `${b}, a ${one(ROLE)}, denied that the ${thing} had been ${one(ACT)} ${one(DAY)}. The town has ${Math.floor(random() * 900)} boats, and each of them must be ${one(ACT)} before ${1990 + Math.floor(random() * 30)} is forgotten.`,
        `According to ${b}, nobody in ${one(PLACE)} asked for a ${thing}. “It is the ${one(THING)} that people want,” ${a} told reporters ${one(DAY)}, “and the ${thing} can wait.” She added that the work would cost ${Math.floor(random() * 90)} million.`,
        `Work on the ${thing} began ${one(DAY)} and took three weeks. ${surname} said the ${one(THING)} would be ${one(ACT)} by the end of the year, while the ${one(ROLE)} of ${one(PLACE)} warned of a long winter.`,
      ]);
    });
    const day = new Date(Date.UTC(2021, 0, 1 + Math.floor(random() * 1_400))).toISOString().slice(0, 10);
    const title = `${one(THING)} ${one(ACT)} in ${place}`;
    yield {
      id: `made-up-${number}`,
      text: [title, ...paragraphs].join('\n\n'),
      outlet: `The ${place} Post`,
      publishedOn: day,
    };
  }
}
