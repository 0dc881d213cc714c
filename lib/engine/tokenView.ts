import type { Reading } from '../languages/reading';
import type { Token } from '../languages/token';
import { classEnd } from './classEnd';
import { tailKey } from './compiled';
import type { CompiledRules, TokenView } from './compiled';
import { PATTERN_CLASSES } from './patternTree';
import type { PatternClass } from './patternTree';

const NO_TAILS: readonly number[] = [];
const JOINTS = new Set([',', '–', ':']);

/** Looks the block's words up in the rules' vocabulary. Shapes and compound heads are found when asked for. */
export function tokenView(reading: Reading, rules: CompiledRules): TokenView {
  const { tokens } = reading;
  const ids = Int32Array.from(tokens, (token) => rules.vocabulary.get(token.norm) ?? 0);
  const tails = new Map<string, readonly number[]>();
  return {
    text: reading.text,
    language: reading.language,
    tokens,
    ids,
    wordAt: Int32Array.from(tokens, (_, index) => nextWord(tokens, index)),
    tailsAt: (index) => {
      const norm = tokens[index]?.norm ?? '';
      const known = tails.get(norm) ?? tailsOf(norm, rules);
      tails.set(norm, known);
      return known;
    },
    classEnd: rememberedClasses(reading),
  };
}

function isWord(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'punct' && token.kind !== 'link';
}

function nextWord(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (isWord(token)) return index;
  return token?.kind === 'punct' && JOINTS.has(token.norm) && isWord(tokens[index + 1]) ? index + 1 : -1;
}

function tailsOf(norm: string, rules: CompiledRules): readonly number[] {
  const found: number[] = [];
  for (const length of rules.tailLengths) {
    if (norm.length < length + 2) continue;
    const key = rules.vocabulary.get(tailKey(norm.slice(-length)));
    if (key !== undefined) found.push(key);
  }
  return found.length > 0 ? found : NO_TAILS;
}

function rememberedClasses(reading: Reading): TokenView['classEnd'] {
  // Index + 2 of the end; 0 for what has not been asked yet.
  const known = new Map<PatternClass, Int32Array>(
    PATTERN_CLASSES.map((name) => [name, new Int32Array(reading.tokens.length)]),
  );
  return (name, index) => {
    const ends = known.get(name);
    if (ends === undefined || index < 0 || index >= ends.length) return -1;
    if (ends[index] === 0) ends[index] = classEnd(reading, name, index) + 2;
    return (ends[index] ?? 1) - 2;
  };
}
