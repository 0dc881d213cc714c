import type { Language } from '../../engine/principle';
import { hasCue } from '../../languages/cueList';
import { cuesOf } from '../../languages/cues';
import { matchDeadline } from '../../languages/dates';
import { messageCuesOf } from '../../languages/messageCues';
import type { Sign, Signs } from '../../languages/messageCues';
import { findPhrase } from '../../languages/phrases';
import type { Reading } from '../../languages/reading';
import type { Sentence } from '../../languages/sentences';
import type { Token } from '../../languages/token';
import { countFigures } from './countFigures';
import { countNames } from './countNames';
import { isOrder } from './isOrder';
import { speakerOf } from './speakerOf';
import { trustIn } from './trustIn';
import type { TrustSeen } from './trustIn';
import { unitIn } from './unitIn';

/** What a sentence holds, by its words alone. */
export type SentenceFacts = {
  /** Offsets in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly words: number;
  /** Ends as a question. */
  readonly isQuestion: boolean;
  /** A question that asks for the reader's view or for facts: no reproach, and not "Questions?". */
  readonly isOpenQuestion: boolean;
  /** An order, or a duty laid on the readers; neither law nor safety. */
  readonly isDemand: boolean;
  readonly hasDeadline: boolean;
  /** Numbers in digits that are no dates, times or labels. */
  readonly figures: number;
  /** The writer speaks as "I", or exclaims. */
  readonly isPersonal: boolean;
  /** Words with a capital within the sentence, which are mostly names of people or places; days and months left out. */
  readonly names: number;
  /** The unit that it names, in small letters; null for none. */
  readonly unit: string | null;
  /** Who speaks, where a chat is pasted with names; null where no name stands before it. */
  readonly speaker: string | null;
  readonly signs: ReadonlySet<Sign>;
  readonly trust: readonly (TrustSeen & { readonly text: string })[];
};

/** Questions of so few words are courtesy: "Questions?", "OK?". */
const FEWEST_ASKED = 3;

/** Looks at one sentence of a block. */
export function sentenceFacts(reading: Reading, sentence: Sentence, isHeading: boolean): SentenceFacts {
  const { language, text } = reading;
  const tokens = reading.tokens.slice(sentence.first, sentence.last + 1);
  const said = tokens.filter(({ kind }) => kind !== 'punct');
  const norms = said.map(({ norm }) => norm);
  const labelled = withLabel(tokens);
  const signs = signsIn(norms, language);
  const { isQuestion, start, end } = sentence;
  const isExempt = signs.has('optional') || isLawOrDanger(norms, language);
  const asksForIt = isOrder(tokens, language) || signs.has('must');
  return {
    start,
    end,
    words: norms.length,
    isQuestion,
    isOpenQuestion: isQuestion && !signs.has('reproach') && isOpen(norms, language),
    isDemand: asksForIt && !isQuestion && !isHeading && !isExempt,
    hasDeadline: tokens.some((_, index) => matchDeadline(tokens, index, language) > 0),
    figures: countFigures(tokens, language),
    isPersonal: norms.some((norm) => messageCuesOf(language).mine.has(norm)) || tokens.some(isExclamation),
    names: countNames(tokens, language),
    unit: unitIn(tokens, language),
    speaker: speakerOf(tokens, text),
    signs,
    trust: trustIn(
      labelled.map(({ norm }) => norm),
      language,
    )
      .filter(({ from }) => !isInQuotes(tokens, labelled[from]))
      .map((seen) => ({ ...seen, text: text.slice(labelled[seen.from]?.start, labelled[seen.to - 1]?.end) })),
  };
}

/** A label is at most so many words. */
const LONGEST_LABEL = 6;

/** The words, and the colon after a label: "Why: a child who waits is to know" tells why, "Why a child waits" does not. */
function withLabel(tokens: readonly Token[]): readonly Token[] {
  const colon = tokens.findIndex(({ norm }) => norm === ':');
  return tokens.filter(({ kind }, at) => kind !== 'punct' || (at === colon && at <= LONGEST_LABEL));
}

function isExclamation({ norm }: Token): boolean {
  return norm === '!';
}

function signsIn(norms: readonly string[], language: Language): ReadonlySet<Sign> {
  const { signs } = messageCuesOf(language);
  const names = Object.keys(signs).filter((name): name is keyof Signs => name in signs);
  return new Set(names.filter((name) => hasCue(signs[name], norms)));
}

function isOpen(norms: readonly string[], language: Language): boolean {
  if (norms.length < FEWEST_ASKED) return false;
  return findPhrase(cuesOf(language).question.rhetorical, norms) === null;
}

function isLawOrDanger(norms: readonly string[], language: Language): boolean {
  const { law, safety } = cuesOf(language);
  return [law, safety.topic, safety.danger].some((list) => findPhrase(list, norms) !== null);
}

/** Somebody else's words, or a phrase that is named: an odd number of marks stands before it. */
function isInQuotes(tokens: readonly Token[], word: Token | undefined): boolean {
  const before = tokens.filter(({ norm, start }) => norm === '"' && start < (word?.start ?? 0));
  return before.length % 2 === 1;
}
