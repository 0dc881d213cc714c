import type { Phrases } from './phrases';

/** What is denied, asked or only supposed: words for the guards of `domain.md` 0.4 that depend on the grammar. */
export type DenialCues = {
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
    /** Control, named: with a negation beside it, also inside the words, it is renounced. */
    readonly controls: Phrases;
    readonly negations: ReadonlySet<string>;
    /** Verbs behind which the negation may stand: "rangordnar inte". */
    readonly negatedBehind: RegExp;
    /** Renounce as they stand: "nobody needs to ask". */
    readonly renounced: Phrases;
    /** What nobody wants: to deny it is to demand the opposite ("I do not want you to miss the numbers"). */
    readonly failing: Phrases;
    /** Exceptions: "nobody leaves without …" demands what they name. */
    readonly exceptions: ReadonlySet<string>;
    /** What an exception behind the words must name, to be a demand: a report, leave from the writer. */
    readonly leave: Phrases;
    /** Negations of persons and of leave, which an exception turns into demands; "no longer" is none. */
    readonly prohibiting: ReadonlySet<string>;
    /** Begin a sentence that takes back what the one before asked or supposed: "No." */
    readonly answers: Phrases;
    /** Asked or supposed, so that such an answer is of it. */
    readonly supposed: Phrases;
    /** Subjects after a verb that begins the clause: "landar vi inte kunder nu" is a condition. Empty where it is not. */
    readonly inverted: ReadonlySet<string>;
    /** Right before a negation, they open a relative clause: "units that don't deliver". */
    readonly relatives: ReadonlySet<string>;
    /** Openers of what is said of a person, from further away: "medarbetare som … inte når". */
    readonly persons: ReadonlySet<string>;
  };
  readonly question: {
    /** Beginnings of questions that ask for the reader's view. */
    readonly opening: Phrases;
    /** Beginnings that only sound so: reproach in the shape of a question. */
    readonly rhetorical: Phrases;
    /** Ask for the view wherever they stand. */
    readonly anywhere: Phrases;
    readonly leadIns: ReadonlySet<string>;
    /** Doubt without a question mark: "I wonder whether we should". */
    readonly doubted: Phrases;
  };
  /** Nobody does it: supposed, or told of bosses in general. */
  readonly imagined: {
    readonly openers: Phrases;
    /** Bosses and workplaces in general, with what they do. */
    readonly generic: Phrases;
    /** Before them, such bosses are wanted. */
    readonly wished: Phrases;
    /** "if we only": a condition of the writer's own side … */
    readonly ifs: Phrases;
    /** … with what would follow. */
    readonly would: ReadonlySet<string>;
    /** After the condition, a request: "if we could". */
    readonly could: ReadonlySet<string>;
    /** What is laid on bosses in general is laid on them: "managers who miss it will be replaced". */
    readonly bound: ReadonlySet<string>;
  };
};

/** How a thing is said otherwise: reported, told of the past, promised, offered. */
export type SpeechCues = {
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
    /** The writer stands between: what is wanted goes no further. */
    readonly shielded: Phrases;
    /** The writer has said yes, in the sentence or the next. */
    readonly accepted: Phrases;
    /** Before a verb of wanting they make it a passive: "managers are expected to". */
    readonly passive: ReadonlySet<string>;
    /** The writer's own side. */
    readonly subjects: ReadonlySet<string>;
  };
  readonly history: {
    /** Times that are over. */
    readonly earlier: Phrases;
    readonly thanks: Phrases;
    /** After thanks: what follows is what the thanks are for. */
    readonly thanked: Phrases;
    /** Verbs in the present before which nothing is told yet: "I'm not interested in why it slipped". */
    readonly present: ReadonlySet<string>;
    /** Past in form, and it holds now: "we have introduced". */
    readonly lasting: Phrases;
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
    /** The writer takes the blame. */
    readonly blame: Phrases;
    /** After a promise: to the reader. To anybody else, it is passed on. */
    readonly toReader: ReadonlySet<string>;
    readonly duty: Phrases;
    /** What a leader "must" when it is others who are looked at. */
    readonly looking: Phrases;
    /** What a leader does with others, and no demand on them: "I must visit two units". */
    readonly giving: Phrases;
    /** Only before a verb a duty: "jag behöver två gubbar" is a demand. */
    readonly needing: Phrases;
    readonly needed: ReadonlySet<string>;
    /** Sound like a duty of one's own, and threaten. */
    readonly veiled: Phrases;
  };
  /** Politeness or a guess, not a demand. */
  readonly polite: Phrases;
  /** Care for the reader, said anywhere in the sentence. */
  readonly care: Phrases;
  readonly choice: {
    readonly offered: Phrases;
    /** A condition that takes the choice back. */
    readonly takenBack: Phrases;
    /** Between an offer and the words, they set against it. */
    readonly contrasts: ReadonlySet<string>;
  };
  readonly persons: {
    readonly second: ReadonlySet<string>;
    /** Those who are led, spoken of rather than to. */
    readonly led: ReadonlySet<string>;
    /** The writer. */
    readonly mine: ReadonlySet<string>;
  };
};
