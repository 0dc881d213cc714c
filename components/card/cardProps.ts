import type { Finding } from '../../lib/engine/finding';
import type { SnoozeFor } from '../../lib/messages';
import type { Texts } from '../../lib/texts';

/** A rewording as the card shows it. */
export type CardRewording = {
  /** What the button says. */
  readonly text: string;
  /** It changes the arrangement and not only the words. */
  readonly deed: boolean;
  /** The changed sentence in three parts: what stays before, what is written, what stays after. */
  readonly head: string;
  readonly written: string;
  readonly tail: string;
};

/** Why a rewording could not be written, and which. */
export type CardProblem = {
  readonly reason: 'changed' | 'refused' | 'gone';
  readonly rewording: number;
  /** `no`: not copied yet. `failed`: the browser did not allow it. */
  readonly copied: 'no' | 'yes' | 'failed';
};

/** What the person wishes to have quiet. */
export type CardQuiet =
  | { readonly kind: 'keep' }
  | { readonly kind: 'notInMessage' }
  | { readonly kind: 'disableRule' }
  | { readonly kind: 'snooze'; readonly for: SnoozeFor }
  | { readonly kind: 'siteOff' }
  | { readonly kind: 'otherMessage' };

export type CardProps = {
  readonly finding: Finding;
  /** Best first, at most three. */
  readonly rewordings: readonly CardRewording[];
  readonly problem: CardProblem | null;
  readonly texts: Texts;
  /** Only genuine input of a person calls these: events that a page's script has made up are ignored. */
  readonly onApply: (rewording: number) => void;
  readonly onCopy: (rewording: number) => void;
  readonly onQuiet: (wish: CardQuiet) => void;
  readonly onClose: () => void;
};
