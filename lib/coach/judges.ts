import type { CompiledRules } from '../engine/compiled';
import type { FlaggedPrinciple, Language } from '../engine/principle';
import type { ReaderModel } from '../reader/readerModel';

/** The trained readers that are at hand, and the principles of which they keep silent. */
export type Readers = {
  readonly models: Readonly<Partial<Record<Language, ReaderModel>>>;
  readonly off: ReadonlySet<FlaggedPrinciple>;
};

/** The two eyes: rules see what was written down for them, a reader what is like what it was taught. */
export type Judges = {
  readonly rules: CompiledRules;
  /** null when the person has switched it off. */
  readonly readers: Readers | null;
  /** Rules that the person has switched off: of what they see, the readers keep silent too. Default: none. */
  readonly quieted?: CompiledRules | null;
};
