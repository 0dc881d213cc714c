import type { Language } from '../engine/principle';
import { ENGLISH_SPEECH } from './en/speechCues';
import { ENGLISH_TOPICS } from './en/topicCues';
import type { Phrases } from './phrases';
import { SWEDISH_SPEECH } from './sv/speechCues';
import { SWEDISH_TOPICS } from './sv/topicCues';

/** What tells how a thing is said: the words for the guards of `domain.md` 0.4 that depend on the grammar. */
export type SpeechCues = {
  readonly negated: {
    readonly left: Phrases;
    /** After the words: Swedish puts "inte" after the verb, English says "is not", "no longer". */
    readonly right: Phrases;
    /** Look like negations and are none: "no later than". */
    readonly not: Phrases;
    /** Open a clause of their own: what they negate is not what stands after it. */
    readonly openers: ReadonlySet<string>;
    /** Begin another statement, after which a negation is not of the span. */
    readonly joiners: ReadonlySet<string>;
    /** Of the joiners, those that set against: what was denied before them is not denied after them. */
    readonly contrasts: ReadonlySet<string>;
    /** Deny a verb that may itself be part of the words: "nobody is". Not where the words hold an opener. */
    readonly reaching: Phrases;
    /** Deny, from anywhere before in the clause, what is asked of somebody: "I do not want you to …". */
    readonly denied: Phrases;
  };
  readonly question: {
    /** Beginnings of questions that ask for the reader's view. */
    readonly opening: Phrases;
    /** Beginnings that only sound so: reproach in the shape of a question. */
    readonly rhetorical: Phrases;
    /** Ask for the view wherever they stand. */
    readonly anywhere: Phrases;
    readonly leadIns: ReadonlySet<string>;
  };
  readonly reported: {
    /** Someone who is neither the writer nor the reader. */
    readonly parties: Phrases;
    /** What was said: a tale, whatever is told. */
    readonly told: Phrases;
    /** What is wanted: a demand, as soon as the writer turns it to the reader. */
    readonly wanted: Phrases;
    /** The writer makes it binding. */
    readonly passedOn: Phrases;
    readonly according: Phrases;
    /** Duties of "us" and of all: likewise binding. */
    readonly binding: Phrases;
  };
  readonly history: {
    /** Times that are over. */
    readonly earlier: Phrases;
    readonly thanks: Phrases;
    /** A demand stands now, in whatever clause. */
    readonly demand: Phrases;
    /** Past, and still blame. */
    readonly blame: Phrases;
    readonly subjects: ReadonlySet<string>;
    /** Subjects before verbs of the list `past` alone: "all closed tickets". */
    readonly quantifiers: ReadonlySet<string>;
    /** Verbs in the past that do not look it. */
    readonly past: ReadonlySet<string>;
    /** Past and present look alike: past only beside a time that is over. */
    readonly alike: ReadonlySet<string>;
    /** May stand between a subject and its verb: "we all reached". */
    readonly between: RegExp;
    /** True where the subject may stand after its verb: "mätte vi". */
    readonly inverted: boolean;
    readonly regularPast: RegExp;
    readonly have: ReadonlySet<string>;
    /** "is measured", "are expected": after them the form looks past, and is not. */
    readonly passive: ReadonlySet<string>;
    /** Before a form that looks past, they make it an adjective: "the attached list". */
    readonly articles: ReadonlySet<string>;
    /** The span's own statement begins after the last of them: "that", "who". */
    readonly statements: ReadonlySet<string>;
  };
  readonly self: {
    /** The writer puts the duty on themself, whatever follows. */
    readonly promise: Phrases;
    readonly duty: Phrases;
    /** What a leader "must" when it is others who are looked at. */
    readonly looking: Phrases;
    /** What a leader does with others, and no demand on them: "I must visit two units". */
    readonly giving: Phrases;
  };
  /** Politeness or a guess, not a demand. */
  readonly polite: Phrases;
  readonly choice: {
    readonly offered: Phrases;
    /** A condition that takes the choice back. */
    readonly takenBack: Phrases;
  };
  readonly persons: {
    readonly second: ReadonlySet<string>;
    /** Those who are led, spoken of rather than to. */
    readonly led: ReadonlySet<string>;
    /** The writer. */
    readonly mine: ReadonlySet<string>;
  };
};

/**
 * What tells what is spoken of, by standing in the sentence (`learning` and `means`: or the next; `quoted`: right
 * before the words). They rarely stand in a demand: a word such as "lag" (law, team) or "fire" counts only in company.
 */
export type TopicCues = Readonly<
  Record<'quoted' | 'law' | 'safety' | 'external' | 'admin' | 'sport' | 'learning' | 'means', Phrases>
>;

export type Cues = SpeechCues & TopicCues;

const BY_LANGUAGE: Readonly<Record<Language, Cues>> = {
  sv: { ...SWEDISH_SPEECH, ...SWEDISH_TOPICS },
  en: { ...ENGLISH_SPEECH, ...ENGLISH_TOPICS },
};

/** The cues of a language, after `domain.md` 0.4. Which of them count where is the guards' to say. */
export function cuesOf(language: Language): Cues {
  return BY_LANGUAGE[language];
}
