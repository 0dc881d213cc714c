import { BOTH } from '../../unit/coach/bothEyes';
import { foundIn } from '../../measure/foundIn';

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

/**
 * The message with what the command line's functions see and offer in it: what is offered changes with what Tillit learns to
 * say, and that the browser says the same is another test's matter.
 */
function messageOf(language: Message['language'], text: string): Message {
  const [finding] = foundIn(text, BOTH, 'balanced');
  const [first] = finding?.suggestions ?? [];
  if (finding === undefined || first === undefined) throw new Error(`Nothing is offered for "${text}"`);
  const after = text.slice(0, first.start) + first.replacement + text.slice(first.end);
  return { language, text, words: finding.text, rule: finding.ruleId, rewording: first.text, after };
}

export const ENGLISH: Message = messageOf('en', 'Thank you. You must hit your numbers.');
export const SWEDISH: Message = messageOf('sv', 'Tack för i dag. Ni ska nå 95 procent före sommaren.');

export const MESSAGES: readonly Message[] = [ENGLISH, SWEDISH];
