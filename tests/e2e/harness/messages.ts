/** A message with wording that is underlined, and what Tillit makes of it. The words end the message: when they are
 *  underlined, all of it has been read. */
export type Message = {
  readonly language: 'sv' | 'en';
  readonly text: string;
  /** The words that are underlined. */
  readonly words: string;
  /** Id of the rule that sees them. */
  readonly rule: string;
  /** Accessible name of the first rewording's button. */
  readonly rewording: string;
  /** The whole message after the first rewording. */
  readonly after: string;
};

export const ENGLISH: Message = {
  language: 'en',
  text: 'Thank you. You must hit your numbers.',
  words: 'must hit your numbers',
  rule: 'tillit.core.en/hit-the-number',
  rewording: 'can find out what it takes to hit your numbers',
  after: 'Thank you. You can find out what it takes to hit your numbers.',
};

export const SWEDISH: Message = {
  language: 'sv',
  text: 'Tack för i dag. Ni ska nå 95 procent före sommaren.',
  words: 'Ni ska nå 95 procent före sommaren',
  rule: 'tillit.core.sv/na-siffran',
  rewording: 'Ni prövar [ett nytt arbetssätt] med 95 procent som riktmärke före sommaren',
  after: 'Tack för i dag. Ni prövar [ett nytt arbetssätt] med 95 procent som riktmärke före sommaren.',
};

export const MESSAGES: readonly Message[] = [ENGLISH, SWEDISH];
