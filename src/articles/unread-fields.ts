/** As it is compared: [published_on → publishedon]. */
const fold = (key: string): string => key.toLowerCase().replace(/[_-]/g, '');

/** Below so many letters one edit makes another word [uid, id]; above so many it is no slip. */
const LETTERS = { least: 4, most: 30 };

/** What others call the fields, as it is compared. Named, not read: a `source` may be an outlet, an agency or a link. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  title: ['headline'],
  outlet: ['source', 'publisher', 'publication', 'newspaper', 'site', 'sitename'],
  author: ['byline', 'writer'],
  url: ['link', 'href', 'permalink'],
  publishedOn: [
    'date',
    'published',
    'publishedat',
    'pubdate',
    'publishdate',
    'publicationdate',
    'datepublished',
  ],
  text: ['body', 'content', 'articlebody', 'fulltext'],
};

/** In words for the user: fields that are passed over, and are known ones misspelt [titel] or by another name [date], which are missing. */
export function unreadFields(value: unknown, known: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const missing = known.filter((field) => !Object.hasOwn(value, field));
  if (missing.length === 0) return [];
  return Object.keys(value).flatMap((key) => {
    if (known.includes(key) || key.length > LETTERS.most) return [];
    const typed = fold(key);
    const meant = missing.find(
      (field) => isNearly(typed, fold(field)) || OTHER_NAMES[field]?.includes(typed),
    );
    return meant === undefined ? [] : [`the field “${key}” is not read; “${meant}” is`];
  });
}

/** The same, or a letter more, less, other or exchanged with the next [titel]. */
function isNearly(key: string, field: string): boolean {
  if (key === field || field.length < LETTERS.least) return key === field;
  const least = Math.min(key.length, field.length);
  let start = 0;
  while (start < least && key[start] === field[start]) start++;
  let end = 0;
  while (end < least - start && key.at(-1 - end) === field.at(-1 - end)) end++;
  const [here, there] = [key.slice(start, key.length - end), field.slice(start, field.length - end)];
  if (Math.max(here.length, there.length) <= 1) return true;
  return here.length === 2 && here[0] === there[1] && here[1] === there[0] && there.length === 2;
}
