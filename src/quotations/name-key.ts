/** [Kim Jong-Ún] → ['kim', 'jong', 'un']: lower case, without accents, full stops and suffixes. */
export function nameWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b|[.'’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(the|jr|sr|ii|iii)$/.test(word));
}

/** The same for every spelling of a name that differs only in case, accents, hyphens and full stops. */
export const nameKey = (name: string): string => nameWords(name).join(' ');
