import type { Matcher, TokenView } from './compiled';
import { wordIndex } from './matchers';
import type { Language } from './principle';

/** Most words before the head of a noun group. */
const MOST = 4;

/** Words that open a noun group; several may follow each other ("all our"). */
const OPENERS: Record<Language, ReadonlySet<string>> = {
  en: words(
    `the a an this that these those my your our their his her its all every each any some both no another own
    such what which whose half more most fewer less`,
  ),
  sv: words(
    `en ett den det de denna detta dessa här där min mitt mina din ditt dina vår vårt våra er ert era deras hans
    hennes dess sin sitt sina alla allt all varje varenda samtliga båda någon något några ingen inget inga samma
    egen eget egna sådan sådana vilken vilket vilka hela halva fler färre flera flest`,
  ),
};

/** Words that never stand inside a noun group: they say that it has not begun, or has ended. */
const BARRED: Record<Language, ReadonlySet<string>> = {
  en: words(
    `i you he she it we they me him them us who and or but nor so if when while because that than as at by for from
    in into of off on onto out over to under up with within without about after against before between during
    through until towards toward per via is are was were be been being am do does did done has have had having will
    would shall should can could may might must need needs not never there here then now please let make get go how
    why where only just also too very still again yes`,
  ),
  sv: words(
    `jag du han hon vi ni man mig dig oss er dem honom henne sig som och eller men utan att om när medan
    eftersom därför så än på i av till från för med vid under över inom efter före innan mellan mot genom utom hos
    åt ur upp ner ned in ut är var vara varit blir blev bli blivit har hade ha haft ska skall skulle kan kunde kunna
    får fick få måste bör borde behöver vill ville gör göra inte aldrig nu sedan sen där bara endast också även ändå
    igen ja nej hur varför`,
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** True for determiners, pronouns, prepositions and their like: never a name. */
export function isFunctionWord(norm: string, language: Language): boolean {
  return OPENERS[language].has(norm) || BARRED[language].has(norm);
}

/**
 * A noun group that ends with what `head` matches: determiners, possessives, genitives and adjectives before it, at
 * most four words. As many as fit are taken.
 */
export function matchGroup(head: Matcher): Matcher {
  return (state, at) => {
    const first = wordIndex(state, at);
    if (first < 0) return false;
    const reach = modifiersFrom(state.view, first, state.to);
    for (let index = first + reach; index >= first; index -= 1) if (head(state, index)) return true;
    return false;
  };
}

/** How many words from `first` on may stand before the head of one noun group. */
function modifiersFrom(view: TokenView, first: number, end: number): number {
  const openers = OPENERS[view.language];
  const barred = BARRED[view.language];
  let described = false;
  for (let count = 0; count < MOST; count += 1) {
    const index = first + count;
    const norm = view.tokens[index]?.norm ?? '';
    if (index + 1 >= end || view.wordAt[index] !== index) return count;
    const opens: boolean = openers.has(norm) && !described;
    if (!opens && (barred.has(norm) || openers.has(norm))) return count;
    described ||= !opens;
  }
  return MOST;
}
