import { reportingForm } from './reporting-verbs.ts';
import type { Token } from './token.ts';

/** What has words of its own, which may be anybody's. */
const BEARER =
  /^(words?|wording|phrases?|sentences?|lines?|slogans?|mottos?|posters?|placards?|signs?|banners?|plaques?|letters?|emails?|notes?|messages?|leaflets?|flyers?|headlines?|quotes?|quotations?|statements?|remarks?|comments?|insults?|tweets?|posts?|texts?|songs?|chants?|inscriptions?|graffiti|captions?|titles?)$/;

/** [words], [poster], [statement]: a colon after it may lead to what it reads. */
export const bearsWords = ({ pos, lower }: Token): boolean => pos !== 'VERB' && BEARER.test(lower);

/** [saying], [calling], [uttering] */
export const isSaying = ({ lower }: Token): boolean =>
  lower.endsWith('ing') && (/^(utter|us|voic|putt)ing$/.test(lower) || reportingForm(lower)?.form === 'ing');
