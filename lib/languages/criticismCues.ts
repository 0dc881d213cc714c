import type { Phrases } from './phrases';

/** What tells that somebody complains of control, reports a fault or speaks for others, rather than steers. */
export type CriticismCues = {
  /** Voices of those who are steered, of unions and safety representatives, and openings of reports; around the words. */
  readonly frames: Phrases;
  /** Harm that control does: counts where the writer's side is spoken of and nobody is addressed. */
  readonly harms: Phrases;
  /** The writer's side, as subject too. */
  readonly side: Phrases;
  /** The writer decrees: "from now on", "by me". */
  readonly decrees: Phrases;
  /** Begin a report, before a mark: "Near miss: …". */
  readonly openings: Phrases;
  /** Those who steer from above, spoken of. */
  readonly controllers: Phrases;
  /** The writer's own side, as what is done something to. */
  readonly ours: Phrases;
  /** The writer demands, whoever else may complain. */
  readonly demands: Phrases;
  /** Said upwards: "you treat us". */
  readonly toUs: Phrases;
};
