import type { Finding } from '../../lib/engine/finding';
import type { ApplyReply, SnoozeFor } from '../../lib/messages';
import type { CardTexts } from '../../lib/texts/card';

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

type Failure = Extract<ApplyReply, { ok: false }>;

/** Why a rewording could not be written, and which. */
export type CardProblem = {
  readonly reason: Failure['reason'];
  /** What should have been written, to be copied instead. */
  readonly replacement: string;
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
  readonly texts: CardTexts;
  /** Only genuine input of a person calls these: events that a page's script has made up are ignored. */
  readonly onApply: (rewording: number) => void;
  readonly onCopy: (replacement: string) => void;
  readonly onQuiet: (wish: CardQuiet) => void;
  readonly onClose: () => void;
};
