/** What the command line sees of the machine; tests hand in their own. */
export type World = {
  /** The project's own folder, where the built-in packs are. */
  readonly root: string;
  /** The folder that paths are relative to: the caller's, also when npm runs us. */
  readonly cwd: string;
  /** Writes a result. */
  readonly out: (text: string) => void;
  /** Writes a message for the person. */
  readonly err: (text: string) => void;
  /** All of standard input, as UTF-8. */
  readonly stdin: () => Promise<string>;
};

/** 0: nothing found · 1: findings, or problems in a pack · 2: wrong use, or something could not be read. */
export type ExitCode = 0 | 1 | 2;

/** A mistake of the caller: its message is shown, without a trace, and the exit code is 2. */
export class UsageError extends Error {}
