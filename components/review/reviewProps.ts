import type { Genre } from '../../lib/engine/principle';
import type { ApplyReply, ReviewState, UndoReply } from '../../lib/messages';
import type { Texts } from '../../lib/texts';

type Failure = Extract<ApplyReply, { ok: false }>;

/** Why a rewording could not be written. */
export type ReviewProblem = {
  /** Id of the finding. */
  readonly id: string;
  readonly reason: Failure['reason'];
  /** The rewording, to be copied instead. */
  readonly replacement: string;
  /** `no`: not copied yet. `failed`: the browser did not allow it. */
  readonly copied: 'no' | 'yes' | 'failed';
};

export type ReviewProps = {
  readonly state: ReviewState;
  readonly problem: ReviewProblem | null;
  /** How the last undo went: `none` when there was none since the last rewording. */
  readonly undo: 'none' | UndoReply['result'];
  readonly texts: Texts;
  readonly onApply: (id: string, replacement: string) => void;
  readonly onUndo: () => void;
  /** To the words of a finding, or to a field. */
  readonly onGoTo: (id: string) => void;
  readonly onKeep: (id: string) => void;
  readonly onCopy: (text: string) => void;
  readonly onDropReflection: (id: string) => void;
  /** null: guess. */
  readonly onGenre: (genre: Genre | null) => void;
};
