import type { WordRange } from './phraseFeatures';
import type { ReaderModel } from './readerModel';
import { sentenceLogit } from './evidence';
import type { SentenceToRead } from './sentencesToRead';
import type { Words } from './words';

/** Words shown at most, and how much of the likelihood's logarithm each must carry. */
const MOST = 3;
const LEAST = 0.15;

/** Words this far from the phrase are still asked. */
const BESIDE = 2;

/**
 * The indices of the words, in the phrase and right beside it, that weighed most, in reading order: those without
 * which the sentence would speak least for steering by results. Each is left out in turn, so that it holds for
 * whatever the model has learned.
 */
export function weighedWords(
  sentence: SentenceToRead,
  phrase: WordRange,
  model: ReaderModel,
): readonly number[] {
  const { words } = sentence;
  const whole = sentenceLogit(sentence, model);
  const weights = words.tokens.map(({ kind }, index) =>
    (kind === 'word' || kind === 'number') && index >= phrase.from - BESIDE && index < phrase.to + BESIDE
      ? whole - sentenceLogit({ ...sentence, words: without(words, index) }, model)
      : 0,
  );
  return weights
    .map((weight, index) => ({ weight, index }))
    .filter(({ weight }) => weight >= LEAST)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ index }) => index)
    .sort((a, b) => a - b);
}

function without(words: Words, index: number): Words {
  const others = <Item>(list: readonly Item[]) => list.filter((_, at) => at !== index);
  return {
    tokens: others(words.tokens),
    ids: words.ids.filter((_, at) => at !== index),
    stems: words.stems.filter((_, at) => at !== index),
    classes: others(words.classes),
    kinds: words.kinds.filter((_, at) => at !== index),
  };
}
