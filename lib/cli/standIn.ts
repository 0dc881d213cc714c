import type { DocumentAnalysis, KeyedBlock, Sensitivity } from '../coach/document';
import type { CompiledRules } from '../engine/compiled';
import { analyzeBlock } from '../engine/matchBlock';
import type { Genre, Language } from '../engine/principle';
import { detectLanguage } from '../languages/detect';

type Doc = {
  readonly blocks: readonly KeyedBlock[];
  readonly genre: Genre | null;
  readonly sensitivity: Sensitivity;
};

export function analyzeDocument(doc: Doc, rules: CompiledRules): DocumentAnalysis {
  let language: Language | null = null;
  const blocks = doc.blocks.map((block) => {
    const seen = detectLanguage(block.text);
    if (seen.language !== null && (seen.confident || language === null)) {
      language = seen.language === 'other' ? null : seen.language;
    }
    const findings = language === null ? [] : analyzeBlock(block, language, doc.genre ?? 'other', rules);
    return { key: block.key, language, findings };
  });
  const shown = blocks.flatMap((block, at) => block.findings.map((_, finding) => ({ block: at, finding })));
  return { language, genre: doc.genre ?? 'other', blocks, shown, reflections: [], present: [] };
}
