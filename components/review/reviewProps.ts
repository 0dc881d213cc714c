import type { ReviewState } from '../../lib/messages';
import type { Texts } from '../../lib/texts';

/** Why a rewording could not be written. The text is then as it was. */
export type ReviewProblem = {
  /** Id of the finding. */
  readonly id: string;
  readonly reason: 'changed' | 'refused' | 'gone';
  /** The rewording, to be copied instead. */
  readonly replacement: string;
  /** `no`: not copied yet. `failed`: the browser did not allow it. */
  readonly copied: 'no' | 'yes' | 'failed';
};

export type ReviewProps = {
  readonly state: ReviewState;
  readonly problem: ReviewProblem | null;
  /** How the last undo went: `none` when there was none since the last rewording. */
  readonly undo: 'none' | 'done' | 'failed';
  readonly texts: Texts;
  readonly onApply: (id: string, suggestion: number) => void;
  readonly onUndo: () => void;
  readonly onGoTo: (id: string) => void;
  readonly onKeep: (id: string) => void;
  readonly onCopy: (text: string) => void;
};
