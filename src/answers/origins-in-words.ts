import type { Found, Origin } from './answer.ts';

type Counted = Pick<Found<unknown>, 'status' | 'origins' | 'own' | 'searched' | 'partial'>;

/** Origins that are named; the rest are counted. */
const NAMED = 3;

/**
 * How many articles have it, at least where not all passages were looked at, and from whom: [in 4 of 5 articles; all attribute it (John Kirby 3, US intelligence 1)],
 * [in 2 of 5 articles; 1 attributes it (John Kirby 1), 1 states it as its own]. Null where nothing was counted, or
 * nothing clearly answers.
 * `shown`: a name as the surface must write it.
 */
export function originsInWords(
  { status, origins, own = [], searched, partial }: Counted,
  shown: (name: string) => string = (name) => name,
): string | null {
  const attributing = new Set(origins.flatMap(({ articles }) => articles)).size;
  const telling = attributing + own.length;
  if (telling === 0 || status === 'closest' || !searched) return null;
  const all = searched.articles;
  const place = `in ${partial ? 'at least ' : ''}${figure(telling)} of ${figure(all)} ${all === 1 ? 'article' : 'articles'}`;
  const stating = [countOf(own.length, 'states it as its own', 'state it as their own')];
  if (attributing === 0) return `${place}; ${stating}`;
  const attribute = countOf(attributing, 'attributes it', 'attribute it');
  const who = own.length > 0 || telling === 1 ? attribute : 'all attribute it';
  const attributed = `${who}${sideInWords(origins, shown)} (${namesOf(origins, shown)})`;
  return [`${place}; ${attributed}`, ...(own.length > 0 ? stating : [])].join(', ');
}

/** [12,000] */
const figure = (count: number): string => count.toLocaleString('en');

const countOf = (count: number, one: string, several: string): string =>
  `${figure(count)} ${count === 1 ? one : several}`;

function namesOf(origins: readonly Origin[], shown: (name: string) => string): string {
  const names = origins
    .slice(0, NAMED)
    .map(({ name, articles }) => `${shown(name)} ${figure(articles.length)}`);
  const more = origins.length > NAMED ? [`and ${origins.length - NAMED} more`] : [];
  return [...names, ...more].join(', ');
}

/** [ to one side, US]: several origins of which the articles' own words show that they are one side. */
function sideInWords([first, ...others]: readonly Origin[], shown: (name: string) => string): string {
  const common = first?.sides?.find((side) => others.every(({ sides }) => sides?.includes(side)));
  return others.length === 0 || common === undefined ? '' : ` to one side, ${shown(capital(common))}`;
}

/** [russia → Russia]: nations are known by their index form. */
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
