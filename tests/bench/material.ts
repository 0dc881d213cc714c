import type { Language } from '../../lib/engine/principle';
import type { RuleSet } from '../../lib/engine/rule';
import { benchDocuments, developTexts } from './benchText';
import { madeUpRules } from './madeUpRules';
import type { Documents } from './warm';

/** What all measurements read, and the rules that are added. Plain data: it can be sent into a browser. */
export type Material = {
  readonly documents: Readonly<Record<Language, Documents>>;
  /** A thousand rules in each language. */
  readonly madeUp: readonly RuleSet[];
};

export function benchMaterial(root: string): Material {
  const texts = { en: developTexts(root, 'en'), sv: developTexts(root, 'sv') };
  return {
    documents: { en: benchDocuments(texts.en, 'en'), sv: benchDocuments(texts.sv, 'sv') },
    madeUp: [madeUpRules(texts.en, 'en'), madeUpRules(texts.sv, 'sv')],
  };
}
