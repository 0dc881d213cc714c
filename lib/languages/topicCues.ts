import type { Phrases } from './phrases';

/**
 * What tells what is spoken of. A cue makes a span innocent only where it governs it (lib/engine/guards): a word such as
 * "lag" (law, team), "fire" or "invoice" stands in demands as well, and counts only in company.
 */
export type TopicCues = {
  /** Right before the words: named, not said. */
  readonly quoted: Phrases;
  /** Beside a quotation, anywhere in the sentence, they speak of it: "is a proverb". */
  readonly spokenOf: Phrases;
  /** Taken over as one's own: "our motto is". */
  readonly adopted: Phrases;
  readonly law: Phrases;
  /** Beside a law in the next sentence, they make it the reason. */
  readonly lawSays: Phrases;
  readonly safety: {
    readonly topic: Phrases;
    /** What may happen otherwise: also in the sentence before or after. */
    readonly danger: Phrases;
  };
  readonly external: {
    /** Outside parties who are demanded of, as subject or as object. */
    readonly parties: Phrases;
    /** Only as subject: "we must beat them" is said to the doers. */
    readonly rivals: Phrases;
    /** Customers with a duty: "kunden ska". */
    readonly customers: Phrases;
    /** After them the customer is served, and the duty is the doers': "kunden ska få". */
    readonly served: ReadonlySet<string>;
    /** Prepositions that take a party out of the statement: "all contact with suppliers". */
    readonly aside: ReadonlySet<string>;
    /** The writer's own people, by whatever name. */
    readonly own: Phrases;
  };
  readonly admin: {
    /** Practical by themselves: "sign up by". */
    readonly alone: Phrases;
    /** Only together: what is done, and with which paper. */
    readonly deeds: Phrases;
    readonly objects: Phrases;
    /** Proof is control, whatever the paper. */
    readonly proof: Phrases;
  };
  readonly sport: {
    readonly anywhere: Phrases;
    /** Only in the clause of the words. */
    readonly near: Phrases;
    /** Look like sport and are none: "like chess pieces". */
    readonly not: Phrases;
  };
  /** Other senses: technical, clinical, of things. In the clause of the words. */
  readonly sense: Phrases;
  /** Units of nature, right after the number: "5 mmol". */
  readonly natural: Phrases;
  readonly learning: Phrases;
  readonly means: Phrases;
  /** Begin another item of a list: what stands there is not said of the item before. */
  readonly items: Phrases;
  readonly bearing: {
    /** Between a cue and the words, they part the two: "so", "but". */
    readonly parting: ReadonlySet<string>;
    /** Likewise when the cue stands behind: "heads will roll if the regulator …". */
    readonly conditions: ReadonlySet<string>;
  };
};
