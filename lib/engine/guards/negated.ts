import type { Language } from '../principle';
import type { Scene } from './context';
import { cuePhrases, findPhrase, phraseAt, phrases } from './phrases';
import type { Phrases } from './phrases';

const LEFT = 4;
const RIGHT = 3;

type Cues = {
  readonly left: Phrases;
  /** After the words: Swedish puts "inte" after the verb, English says "is not", "no longer". */
  readonly right: Phrases;
  /** Look like negations and are none. */
  readonly not: Phrases;
  /** Open a clause of their own: what they negate is not what stands after it. */
  readonly openers: ReadonlySet<string>;
  /** Begin another statement, after which a negation is not of the span. */
  readonly joiners: ReadonlySet<string>;
  /** Deny, from anywhere before in the clause, what was asked of somebody. */
  readonly denied: Phrases;
};

const CUES: Record<Language, Cues> = {
  en: {
    left: cuePhrases(
      'en',
      'negated',
      `nobody will|no one will|nobody is|no one is|there is no|there are no|there's no|there will be no|ended|moving away from|
      have no|has no|tired of|end to`,
    ),
    right: phrases(
      `is not|are not|isn't|aren't|was not|wasn't|were not|weren't|does not|doesn't|do not|don't|will not|won't|no longer|
      is over|is gone|are gone|has ended|have ended|has been dropped|has been scrapped|has been abolished|never works|
      is no longer|are no longer|not anymore|anymore is`,
    ),
    not: phrases(
      `not only|not just|not least|not accept*|won't accept|don't accept|not tolerate|won't tolerate|no later than|not later than|no less than|not less than|no more than|not more than|
      no problem|no worries|no doubt|no matter|whether or not|why not|not until|don't forget|do not forget|never forget|
      don't hesitate|do not hesitate|can't wait|cannot wait|not to mention|not yet|don't miss|do not miss|why don't|
      why didn't|why haven't|why hasn't|not negotiable|not good enough|not acceptable|or not|if not`,
    ),
    joiners: new Set(['but', 'and', 'or']),
    denied: phrases('never asked|never said|never told|not asked|never demanded|not asking|never ask'),
    openers: new Set('if unless when who whoever those because until once'.split(' ')),
  },
  sv: {
    left: cuePhrases(
      'sv',
      'negated',
      `slutar|ingen ska|ingen kommer|finns ingen|finns inga|finns inget|har ingen|har inga|har inget|lämnat|gått ifrån|går ifrån|
      emot|nog med|trött på|trötta på`,
    ),
    right: phrases(
      `inte|aldrig|ej|inte längre|är inte|är slopat|är slopad|är avskaffat|är avskaffad|är borta|har upphört|har tagits bort|
      är förbi`,
    ),
    not: phrases(
      `inte bara|inte minst|icke desto mindre|inte desto mindre|accepterar inte|godtar inte|tolererar inte|inte acceptera|inte endast|inte enbart|inte senare än|inte mindre än|inte mer än|inte fler än|glöm inte|
      missa inte|tveka inte|inte förrän|varför inte|inte ens|eller inte|om inte|inte acceptabelt|inte förhandlingsbart|
      inte godkänt|inte tillräckligt|inte sant|aldrig i livet`,
    ),
    joiners: new Set(['utan', 'men', 'och', 'eller']),
    denied: phrases('aldrig bett|aldrig sagt|aldrig krävt|inte bett|inte sagt|ber inte|aldrig be'),
    openers: new Set('om ifall när som innan eftersom därför tills förrän medan'.split(' ')),
  },
};

/**
 * The control is denied, ended or rejected: a negation stands up to four words before the span or three after it, in
 * the same clause. Negations inside the span are its own.
 */
export function isNegated(scene: Scene): boolean {
  return negatedBefore(scene) || negatedAfter(scene);
}

function negatedBefore({ norms, from, clauseFrom, language }: Scene): boolean {
  const cues = CUES[language];
  if (findPhrase(cues.denied, norms, clauseFrom, from) !== null) return true;
  const first = Math.max(clauseFrom, from - LEFT);
  for (let at = from - 1; at >= first; at -= 1) {
    if (at < from - 1 && cues.openers.has(norms[at] ?? '')) return false;
    const length = phraseAt(cues.left, norms, at, from);
    if (length === 0 || isOnlyLike(norms, at, length, cues)) continue;
    // "Den som inte levererar ska …", "If you don't …": the condition is negated, not the demand.
    if (length > 1 || !isConditional(norms, at, cues)) return true;
  }
  return false;
}

/** "om ni inte", "who does not": a condition opens at most two words before; "om att inte" is none. */
function isConditional(norms: readonly string[], at: number, cues: Cues): boolean {
  if (norms[at - 1] === 'att' || norms[at - 1] === 'to') return false;
  return norms.slice(Math.max(0, at - 2), at).some((norm) => cues.openers.has(norm));
}

function negatedAfter({ norms, to, clauseTo, language }: Scene): boolean {
  const cues = CUES[language];
  const last = Math.min(clauseTo, to + RIGHT + 1);
  // "…to whoever never was ill": the span's last word opens the clause that is negated.
  if (cues.openers.has(norms[to - 1] ?? '')) return false;
  for (let at = to; at < Math.min(last, to + RIGHT); at += 1) {
    if (cues.openers.has(norms[at] ?? '') || cues.joiners.has(norms[at] ?? '')) return false;
    const length = phraseAt(cues.right, norms, at, last);
    if (length > 0 && !isOnlyLike(norms, at, length, cues)) return true;
  }
  return false;
}

/** True when the words found belong to a phrase that only looks like a negation. */
function isOnlyLike(norms: readonly string[], at: number, length: number, cues: Cues): boolean {
  for (let first = Math.max(0, at - 2); first <= at; first += 1) {
    const found = findPhrase(cues.not, norms, first, Math.min(norms.length, at + length + 2));
    if (found !== null && found.from < at + length && found.to > at) return true;
  }
  return false;
}
