import type { Reading } from '../languages/reading';
import type { Token } from '../languages/token';
import { classEnd } from './classEnd';
import { tailsOf } from './tailTree';
import type { CompiledRules, TokenView } from './compiled';
import { PATTERN_CLASSES } from './patternTree';

const JOINTS = new Set([',', '–', ':']);

/** Looks the block's words up in the rules' vocabulary. Shapes and compound heads are found when asked for. */
export function tokenView(reading: Reading, rules: CompiledRules): TokenView {
  const { tokens } = reading;
  const { vocabulary, tails } = rules.byLanguage[reading.language];
  // Plain loops: `Int32Array.from` takes several times as long.
  const ids = new Int32Array(tokens.length);
  const wordAt = new Int32Array(tokens.length);
  for (let index = 0; index < tokens.length; index += 1) {
    ids[index] = vocabulary.get(tokens[index]?.norm ?? '') ?? 0;
    wordAt[index] = nextWord(tokens, index);
  }
  return {
    text: reading.text,
    language: reading.language,
    tokens,
    ids,
    wordAt,
    tailsAt: (index) => tailsOf(tokens[index]?.norm ?? '', tails),
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

function rememberedClasses(reading: Reading): TokenView['classEnd'] {
  const count = reading.tokens.length;
  // Index + 2 of the end, class after class; 0 for what has not been asked yet.
  const ends = new Int32Array(PATTERN_CLASSES.length * count);
  return (name, index) => {
    if (index < 0 || index >= count) return -1;
    const place = PATTERN_CLASSES.indexOf(name) * count + index;
    if (ends[place] === 0) ends[place] = classEnd(reading, name, index) + 2;
    return (ends[place] ?? 1) - 2;
  };
}
