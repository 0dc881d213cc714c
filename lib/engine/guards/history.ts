import type { Language } from '../principle';
import type { Scene } from './context';
import { isSecondPerson } from './persons';
import { findPhrase, phrases } from './phrases';
import type { Phrases } from './phrases';

type Cues = {
  /** Times that are over. */
  readonly earlier: Phrases;
  readonly thanks: Phrases;
  /** A demand stands now, in whatever clause. */
  readonly demand: Phrases;
  /** Past, and still blame. */
  readonly blame: Phrases;
  readonly subjects: ReadonlySet<string>;
  /** Verbs in the past that do not look it. */
  readonly past: ReadonlySet<string>;
  /** Past and present look alike: past only beside a time that is over. */
  readonly alike: ReadonlySet<string>;
  /** Where the subject may stand, counted from the verb. */
  readonly beside: readonly number[];
  readonly regularPast: RegExp;
  readonly have: ReadonlySet<string>;
  /** Before a form that looks past, they make it an adjective: "the attached list". */
  readonly articles: ReadonlySet<string>;
};

const CUES: Record<Language, Cues> = {
  en: {
    earlier: phrases(
      `last year|last month|last week|last quarter|last spring|last autumn|last summer|last winter|yesterday|ago|back then|
      used to|previously|in those days|at the time|formerly|in the past|in the old days|until recently`,
    ),
    thanks: phrases(
      `thank you|thanks|thanks to|well done|congratulations|proud of|great job|good job|great work|good work|fantastic|
      what a|impressed|grateful`,
    ),
    demand: phrases(
      `must|need to|needs to|have to|has to|should|shall|will|from now on|going forward|you'll|we'll|now|again|expect|want you|
      next time|still|make sure|never|always|only|once more|yet`,
    ),
    blame: phrases(
      `missed|failed|fail|dropped the ball|messed up|screwed up|fell short|let _ down|let _ _ down|blew|lost|mistake*|fault|
      didn't|did not|disappoint*|expected better|expected more|worst|worse|behind|below|blame*|careless*|sloppy|late|warned`,
    ),
    subjects: new Set('we they he she it team you everyone unit department group all'.split(' ')),
    past: new Set(
      `was were had did met made got came brought drove grew kept held took gave went ran won sold wrote built
      said told saw found led sent`.split(/\s+/u),
    ),
    alike: new Set(['hit', 'beat', 'beaten', 'cut', 'set', 'put', 'let']),
    beside: [-2, -1],
    // Not "need", "exceed", "hundred".
    regularPast: /(?:[a-z][a-df-z]|agre|fre|tee)(?<!hundr|sacr)ed$/u,
    have: new Set("have has had we've they've you've".split(' ')),
    articles: new Set('the a an your our my their his her this these those no every each'.split(' ')),
  },
  sv: {
    earlier: phrases(
      `i fjol|förra året|förra månaden|förra veckan|förra kvartalet|i våras|i höstas|i somras|i vintras|i går|igår|i förrgår|
      för _ år sedan|för _ månader sedan|tidigare|förr|på den tiden|den gången|dåvarande|en gång i tiden|fram till nyligen`,
    ),
    thanks: phrases(
      `tack|tackar|tack vare|bra jobbat|grattis|stolt över|stolt|vilken insats|fint jobbat|snyggt|strålande|fantastiskt|
      imponerad|tacksam`,
    ),
    demand: phrases(
      `måste|ska|skall|behöver|bör|får inte|framöver|hädanefter|från och med nu|nu|igen|förväntar|vill att|nästa gång|
      fortfarande|se till|aldrig|alltid|bara|ännu en gång|från nu`,
    ),
    blame: phrases(
      `missade|missat|misslyckades|misslyckats|klantade|klantat|svek|svikit|tappade|tappat|förlorade|förlorat|misstag*|fel|skuld|
      nådde inte|nådde ni inte|nått inte|klarade inte|klarade ni inte|inte nått|inte klarat|inte nådde|besvik*|sämst|sämre|
      under målet|slarv*|försenad*|sent|varnad*|ert ansvar|ditt ansvar`,
    ),
    subjects: new Set('vi de dom han hon det teamet ni du alla enheten avdelningen gruppen man'.split(' ')),
    past: new Set(
      `var hade fick gick nådde låg blev gjorde kom slog höll drog skar bröt skrev följde mätte sänkte höjde stärkte lyfte lade
      la tog vann såg sa sade gav stod satt drev växte uppfyllde bedömde byggde lärde hjälpte`.split(/\s+/u),
    ),
    alike: new Set(),
    beside: [-2, -1, 1],
    regularPast: /[a-zåäö]{2}ade$/u,
    have: new Set('har hade'.split(' ')),
    articles: new Set(),
  },
};

/** "is measured", "are expected": the form looks past, and is not. */
const PASSIVE = new Set('is are be being am get gets will'.split(' '));

/**
 * What was, with no demand now: the clause of the span is told in the past. What is told of the reader is history
 * only beside a thank-you, and blame never is.
 */
export function isHistory(scene: Scene): boolean {
  const { norms, language, from, to, clauseFrom, clauseTo } = scene;
  const cues = CUES[language];
  if (findPhrase(cues.demand, norms) !== null || findPhrase(cues.blame, norms) !== null) return false;
  const thanks = [norms, scene.next, scene.previous].some((words) => findPhrase(cues.thanks, words) !== null);
  if (findPhrase(cues.thanks, norms, 0, from) !== null) return true;
  const aboutReader = norms.slice(clauseFrom, to).some((norm) => isSecondPerson(norm, language));
  if (aboutReader && !thanks) return false;
  const earlier = findPhrase(cues.earlier, norms) !== null;
  const first = ownClause(norms, clauseFrom, from, language);
  return pastVerb(norms, first, clauseTo, cues) || (earlier && usedPast(norms, first, clauseTo, cues));
}

const OPENERS: Record<Language, ReadonlySet<string>> = {
  en: new Set(['that', 'who', 'if', 'unless', 'when', 'because']),
  sv: new Set(['att', 'som', 'om', 'när', 'eftersom', 'förrän']),
};

/** Where the span's own statement begins: after the last "that" or "who" before it. */
function ownClause(norms: readonly string[], clauseFrom: number, from: number, language: Language): number {
  let first = from;
  while (first > clauseFrom && !OPENERS[language].has(norms[first - 1] ?? '')) first -= 1;
  return first;
}

/** A verb in the past beside its subject, or "have" with a participle. */
function pastVerb(norms: readonly string[], from: number, to: number, cues: Cues): boolean {
  for (let at = from; at < to; at += 1) {
    const beside = cues.beside.some((by) => at + by >= from && cues.subjects.has(norms[at + by] ?? ''));
    if (beside && isPast(norms, at, cues)) return true;
  }
  return false;
}

function usedPast(norms: readonly string[], from: number, to: number, cues: Cues): boolean {
  for (let at = from; at < to; at += 1)
    if (cues.alike.has(norms[at] ?? '') || isPast(norms, at, cues)) return true;
  return false;
}

function isPast(norms: readonly string[], at: number, cues: Cues): boolean {
  const norm = norms[at] ?? '';
  const before = norms[at - 1] ?? '';
  if (PASSIVE.has(before) || PASSIVE.has(norms[at - 2] ?? '')) return false;
  if (cues.articles.has(before)) return false;
  if (cues.past.has(norm) || cues.regularPast.test(norm)) return true;
  return cues.have.has(before) && /(?:ed|at|it|tt|ts)$/u.test(norm) && norm !== 'att';
}
