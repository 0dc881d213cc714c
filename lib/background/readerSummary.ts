import { READER } from '../coach/readerFindings';
import { FLAGGED_PRINCIPLES } from '../engine/principle';
import type { FlaggedPrinciple } from '../engine/principle';
import type { RuleSet } from '../engine/rule';
import type { ReaderSummary } from '../messages';
import { choices } from './kept';
import { builtinRules } from './loadedRules';

/** The trained reader and what it may speak about, with the person's ordinary choices. */
export async function reader(): Promise<ReaderSummary> {
  const [{ rules }, sets] = await Promise.all([choices(), builtinRules()]);
  return {
    id: READER,
    enabled: rules[READER] !== false,
    principles: FLAGGED_PRINCIPLES.map((principle) => {
      const id = `${READER}/${principle}`;
      const titles = { sv: titleOf(principle, 'sv', sets), en: titleOf(principle, 'en', sets) };
      return { id, titles, enabled: rules[id] !== false };
    }),
  };
}

function titleOf(principle: FlaggedPrinciple, language: 'sv' | 'en', sets: readonly RuleSet[]): string {
  return sets.find((set) => set.language === language)?.principles[principle]?.title ?? principle;
}
