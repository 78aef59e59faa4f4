/**
 * Words that are written with a capital only where a sentence starts. After an abbreviation, a capital alone
 * proves nothing [the U.S. Treasury]; one of these does [in the U.S. The minister].
 */
const STARTERS: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we you i there here his her hers its their our my your
  in on at by for from with without within after before during since until till while when whenever where why how
  what who whom whose which if unless although though because as but and or yet so nor however meanwhile moreover
  furthermore nevertheless nonetheless therefore also still then thus instead later earlier now today yesterday
  tomorrow last next some many most several both each every all any few no not none nobody nothing one two three
  four five six another other others among amid between under over despite according about above across against
  along around behind below beyond into near off onto through throughout to toward towards upon such once even
  only just asked perhaps maybe overall additionally similarly finally recently previously`
    .trim()
    .split(/\s+/),
);

/** Of the first word, apostrophe parts left off [It’s → it]. */
export const isStarter = (word: string): boolean => STARTERS.has(word.toLowerCase().replace(/['’].*/s, ''));
