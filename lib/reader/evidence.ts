import { readChain } from './chain';
import { phraseFeatures } from './phraseFeatures';
import type { WordRange } from './phraseFeatures';
import { phraseOf } from './phraseOf';
import type { ReaderModel } from './readerModel';
import { sentenceFeatures } from './sentenceFeatures';
import type { SentenceToRead } from './sentencesToRead';
import { tokenFeatures } from './tokenFeatures';
import { sumWeights } from './weightSum';

/** The parts of a model that look at a sentence. */
export type Looks = Pick<ReaderModel, 'sentence' | 'chain' | 'principle'>;

/** All that the parts of a reader say of a sentence of at least one token. */
export type SentenceEvidence = {
  /** The words that would be marked. */
  readonly range: WordRange;
  /** For each flagged principle, in their order, how much speaks for it. */
  readonly principles: Float64Array;
  /** What the probability is made of: as many numbers, in the same order, for every sentence. */
  readonly signs: readonly number[];
};

/** Log odds that a sentence steers by results, by what stands in it and around it. */
export function sentenceLogit(
  { words, around }: SentenceToRead,
  { sentence }: Pick<Looks, 'sentence'>,
): number {
  const [sum = 0] = sumWeights(sentence.table, (emit) => sentenceFeatures(words, around, emit), true);
  return sentence.bias + sum;
}

/** Looks closer at a sentence whose log odds are known. */
export function evidenceOf(read: SentenceToRead, logit: number, looks: Looks): SentenceEvidence {
  const { words, around } = read;
  const { inside, anyLogit } = readChain(wordScores(read, looks), looks.chain.transitions);
  const range = phraseOf(words.tokens, inside);
  const principles = principleScores(read, range, looks);
  const [most = 0, second = 0] = [...principles].sort((a, b) => b - a);
  const alone = around.before === null && around.after === null ? 1 : 0;
  const signs = [
    logit,
    anyLogit,
    Math.max(...inside),
    most,
    most - second,
    alone,
    Math.min(around.count, 6),
    Math.min(around.index, 3),
    Math.log(words.tokens.length),
    around.isQuestion ? 1 : 0,
    logit * alone,
  ];
  return { range, principles, signs };
}

function wordScores({ words }: SentenceToRead, { chain }: Looks): Float64Array {
  return Float64Array.from(words.tokens, (_, index) => {
    const [sum = 0] = sumWeights(chain.table, (emit) => tokenFeatures(words, index, emit), false);
    return chain.bias + sum;
  });
}

function principleScores(
  { words, around }: SentenceToRead,
  range: WordRange,
  { principle }: Looks,
): Float64Array {
  const { table, biases } = principle;
  const sums = sumWeights(table, (emit) => phraseFeatures(words, around, range, emit), true);
  return sums.map((sum, index) => sum + (biases[index] ?? 0));
}
