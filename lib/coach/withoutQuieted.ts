import type { CompiledRules } from '../engine/compiled';
import type { Finding } from '../engine/finding';
import type { JudgedBlock } from '../engine/hits';
import { readBlock } from '../engine/matchBlock';
import type { Genre, Language } from '../engine/principle';

/**
 * The findings without those of the trained reader about words that a rule in `quieted` sees: who has said of a rule's
 * finding "Don't show this kind again" is not told the same by the reader.
 */
export function withoutQuieted(
  findings: readonly Finding[],
  block: JudgedBlock,
  language: Language,
  genre: Genre,
  quieted: CompiledRules | null,
): readonly Finding[] {
  if (quieted === null || !findings.some(isReaders)) return findings;
  // Every place where their words stand, also where they would be too weak to speak.
  const silent = readBlock(block, language, genre, quieted).matches;
  return findings.filter(
    (one) => !isReaders(one) || !silent.some(({ start, end }) => start < one.end && one.start < end),
  );
}

function isReaders({ by }: Finding): boolean {
  return by === 'reader';
}
