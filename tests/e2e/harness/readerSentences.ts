/**
 * Sentences that the trained reader sees and no rule does, so strong and plain that a reader that is trained anew sees them too. What
 * is marked in them may change with the training, so tests ask only where a mark lies.
 *
 * When a rule or the reader has come to see one of them otherwise, write some more of the kind: outright control in a whole sentence,
 * in other words than any rule's examples. `npm run --silent tillit -- check --format json FILE` says who sees each; take those with
 * `"by": "reader"` and a confidence of at least 0.85.
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
    'I want a photo of your desk in my inbox every evening before you leave.',
    'Every unit raises its output by ten per cent before June.',
  ],
};

export const READER_SWEDISH: ReaderSentences = {
  language: 'sv',
  greeting: 'Tack alla för samtalet i måndags.',
  sentences: [
    'Jag läser av grindens logg för att se när var och en kommer.',
    'Alla enheter ökar sin produktion med tio procent före juni.',
    'Siffrorna på tavlan avgör vem som får stanna.',
  ],
};
