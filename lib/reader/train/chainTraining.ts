import { chainSums } from '../chain';
import type { ChainWeights } from '../chain';
import { seeded, shuffle } from './random';

/** A sentence for the tagger: the numbers of each word's features, and 1 for each word inside a marked phrase. */
export type TaggedSentence = { readonly words: readonly Int32Array[]; readonly inside: Uint8Array };

export type Chain = {
  readonly bias: number;
  readonly weights: Float32Array;
  readonly transitions: ChainWeights;
};

const EPOCHS = 8;
const RATE = 0.1;
const L2 = 1e-5;
const NAMES = ['outOut', 'outIn', 'inOut', 'inIn', 'first', 'last'] as const;

/** A linear-chain conditional random field of two states, by AdaGrad on the log likelihood. Features are below `size`. */
export function trainChain(sentences: readonly TaggedSentence[], size: number, seed = 3): Chain {
  const state = new ChainState(size);
  const order = Int32Array.from(sentences, (_, index) => index);
  const random = seeded(seed);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const sentence = sentences[at];
      if (sentence && sentence.words.length > 0) state.learn(sentence);
    }
  }
  return state.chain();
}

/** What each word speaks for being inside. */
export function chainScores({ bias, weights }: Chain, words: readonly Int32Array[]): Float64Array {
  return Float64Array.from(words, (features) => {
    let sum = bias;
    for (const f of features) sum += weights[f] ?? 0;
    return sum;
  });
}

class ChainState {
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #steps = new Float64Array(6);
  readonly #stepSquares = new Float64Array(6);
  #bias = -1;
  #biasSquare = 0;

  constructor(size: number) {
    this.#weights = new Float32Array(size);
    this.#squares = new Float32Array(size);
  }

  chain(): Chain {
    return { bias: this.#bias, weights: this.#weights, transitions: this.#transitions() };
  }

  learn({ words, inside }: TaggedSentence): void {
    const weights = this.#transitions();
    const scores = chainScores({ bias: this.#bias, weights: this.#weights, transitions: weights }, words);
    const { fromLeft, fromRight, total } = chainSums(scores, weights);
    const errors = scores.map(
      (_, i) => Math.exp((fromLeft[1][i] ?? 0) + (fromRight[1][i] ?? 0) - total) - (inside[i] ?? 0),
    );
    this.#learnSteps(stepErrors(scores, weights, { fromLeft, fromRight, total }, inside, errors));
    words.forEach((features, i) => this.#learnWord(features, errors[i] ?? 0));
  }

  #learnWord(features: Int32Array, error: number): void {
    this.#biasSquare += error * error;
    this.#bias -= (RATE * 0.2 * error) / Math.sqrt(this.#biasSquare + 1);
    if (Math.abs(error) < 1e-3) return;
    for (const f of features) {
      const slope = error + L2 * (this.#weights[f] ?? 0);
      const square = (this.#squares[f] ?? 0) + slope * slope;
      this.#squares[f] = square;
      this.#weights[f] = (this.#weights[f] ?? 0) - (RATE * slope) / Math.sqrt(square + 1e-2);
    }
  }

  #learnSteps(errors: Float64Array): void {
    errors.forEach((error, step) => {
      const square = (this.#stepSquares[step] ?? 0) + error * error;
      this.#stepSquares[step] = square;
      this.#steps[step] = (this.#steps[step] ?? 0) - (RATE * error) / Math.sqrt(square + 1);
    });
  }

  #transitions(): ChainWeights {
    const at = (name: (typeof NAMES)[number]) => this.#steps[NAMES.indexOf(name)] ?? 0;
    return {
      outOut: at('outOut'),
      outIn: at('outIn'),
      inOut: at('inOut'),
      inIn: at('inIn'),
      first: at('first'),
      last: at('last'),
    };
  }
}

/** How much more often each step is expected than it was marked, in the order of NAMES. */
function stepErrors(
  scores: Float64Array,
  weights: ChainWeights,
  { fromLeft, fromRight, total }: ReturnType<typeof chainSums>,
  inside: Uint8Array,
  errors: Float64Array,
): Float64Array {
  const found = new Float64Array(6);
  const step = [weights.outOut, weights.outIn, weights.inOut, weights.inIn];
  for (let i = 1; i < scores.length; i += 1) {
    for (const [from, to] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ] as const) {
      const kind = 2 * from + to;
      const left = fromLeft[from][i - 1] ?? 0;
      const right = (fromRight[to][i] ?? 0) + (to === 1 ? (scores[i] ?? 0) : 0);
      found[kind] = (found[kind] ?? 0) + Math.exp(left + (step[kind] ?? 0) + right - total);
    }
    const marked = 2 * (inside[i - 1] ?? 0) + (inside[i] ?? 0);
    found[marked] = (found[marked] ?? 0) - 1;
  }
  found[4] = errors[0] ?? 0;
  found[5] = errors[errors.length - 1] ?? 0;
  return found;
}
