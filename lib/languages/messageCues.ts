import type { Language } from '../engine/principle';
import type { CueList } from './cueList';
import { ENGLISH_MESSAGE } from './en/messageCues';
import { SWEDISH_MESSAGE } from './sv/messageCues';

/**
 * What a sentence may hold that the reflections on a whole message go by. Of what a reflection says is missing, many
 * words are known, so that it is not said when it is there; of what it says is there, few and sure ones.
 */
export type Signs = {
  /** Asks for the reader's view, also without a question mark. */
  readonly asks: CueList;
  /** Names something in the work that would change, a way, time, people or money. */
  readonly means: CueList;
  /** Gives a reason or a purpose. */
  readonly why: CueList;
  /** Any warmth, courtesy beyond the forms, care or joy. */
  readonly warm: CueList;
  readonly learns: CueList;
  readonly whole: CueList;
  /** The writer is, was or will be where the work is. */
  readonly there: CueList;
  /** Says what comes first or what may wait. */
  readonly priority: CueList;
  /** Says what the readers decide themselves. */
  readonly mandate: CueList;
  /** The readers had a part in it. */
  readonly tookPart: CueList;
  /** Something is followed up, measured, reviewed. */
  readonly evaluates: CueList;
  /** The same, of people or units. */
  readonly evaluatesPeople: CueList;
  /** Says no, anywhere. */
  readonly denies: CueList;
  /** It says what becomes of what is measured: pay, a list, a prize. */
  readonly stakes: CueList;
  readonly decides: CueList;
  /** From when something holds. */
  readonly starts: CueList;
  /** The readers' work: schedule, routine, premises, tools. */
  readonly work: CueList;
  /** Judges what the readers have done, in so many words. */
  readonly judged: CueList;
  /** A question that no answer is wanted to. */
  readonly reproach: CueList;
  /** Nothing has happened yet: it is supposed, or holds for whoever it may concern. */
  readonly supposed: CueList;
  /** Those who do the work are to do something. */
  readonly must: CueList;
  /** Sounds like a demand and is none. */
  readonly optional: CueList;
  /** A problem in the work. */
  readonly problem: CueList;
  /** Speaks of trust or freedom. */
  readonly trust: CueList;
  readonly distrust: CueList;
  /** Something has to be approved. */
  readonly approval: CueList;
  /** Something has happened that the writer finds bad. */
  readonly happened: CueList;
  /** Lately: today, yesterday, just now. */
  readonly lately: CueList;
  /** A matter of this evening or this shift. */
  readonly tonight: CueList;
  /** All or nothing of its kind, without a limit. */
  readonly everything: CueList;
  /** Speaks to one; nothing in English, whose "you" does not tell. */
  readonly toOne: CueList;
  readonly toSeveral: CueList;
  /** Names itself a speech: what it advises is nothing that its speaker gives. */
  readonly speech: CueList;
};

export type Sign = keyof Signs;

export type MessageCues = {
  readonly signs: Signs;
  /** The writer as "I", with "me" and "my". */
  readonly mine: ReadonlySet<string>;
  /** Verbs that begin a sentence as orders. */
  readonly imperatives: ReadonlySet<string>;
  /** Of them, those that are nouns as well: an order only before one of `objects`. */
  readonly nouns: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  /** May stand before an imperative: "please", "and". */
  readonly leads: ReadonlySet<string>;
  /** Kinds of units: "team", "ward"; and words that name one by themselves: "north". */
  readonly unitKinds: ReadonlySet<string>;
  readonly unitNames: ReadonlySet<string>;
};

const BY_LANGUAGE: Readonly<Record<Language, MessageCues>> = { sv: SWEDISH_MESSAGE, en: ENGLISH_MESSAGE };

/** The cues for whole messages of a language. */
export function messageCuesOf(language: Language): MessageCues {
  return BY_LANGUAGE[language];
}
