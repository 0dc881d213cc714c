/**
 * Sentences that the trained reader sees and no rule does, so strong and plain that a reader that is trained anew sees them too. What
 * is marked in them may change with the training, so tests ask only where a mark lies.
 *
 * When a rule or the reader has come to see one of them otherwise, write some more of the kind: outright control in a whole sentence,
 * in other words than any rule's examples. `npm run --silent tillit -- check --format json FILE` says who sees each; take those with
 * `"by": "reader"` and a confidence of at least 0.95.
 */
export type ReaderSentences = {
  readonly language: 'sv' | 'en';
  /** Innocent, and enough to tell the language by. */
  readonly greeting: string;
  /** Each steers by another principle than the others. */
  readonly sentences: readonly [string, string, string];
};

export const READER_ENGLISH: ReaderSentences = {
  language: 'en',
  greeting: 'Thank you all for the talk on Monday.',
  sentences: [
    'The team with the lowest score has to explain itself to the board.',
    'Whoever made this mistake had better tell me before I find out.',
    'Every clerk closes twenty cases a day from now on.',
  ],
};

export const READER_SWEDISH: ReaderSentences = {
  language: 'sv',
  greeting: 'Tack alla för samtalet i måndags.',
  sentences: [
    'Gruppen med lägst poäng får förklara sig inför styrelsen.',
    'Jag kommer att gå igenom loggen över varje samtal som ni har ringt.',
    'Alla enheter ökar sin produktion med tio procent före juni.',
  ],
};
