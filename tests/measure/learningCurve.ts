import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../lib/engine/principle';
import { hashText } from '../../lib/reader/hash';
import { sentenceLogit } from '../../lib/reader/evidence';
import { buildVocabulary } from '../../lib/reader/train/buildVocabulary';
import { readCorpus } from '../../lib/reader/train/corpus';
import { featured } from '../../lib/reader/train/featured';
import { fit } from '../../lib/reader/train/fit';
import { samplesOf } from '../../lib/reader/train/samples';
import { SIZES } from '../../lib/reader/train/trainReader';

/** Recall of sentences of the held-out part at a precision of 0.90, for a reader trained on so many texts. */
export type CurvePoint = { readonly texts: number; readonly recall: number };

const SHARES = [0.0625, 0.125, 0.25, 0.5, 1];
const PRECISION = 0.9;

/** Trains on growing shares of the texts; which texts are in a share is decided by their ids. */
export function learningCurve(root: string, language: Language): CurvePoint[] {
  const corpus = join(root, 'lib', 'reader', 'corpus');
  const lexicon = readFileSync(join(root, 'lib', 'languages', language, 'lexicon.yaml'), 'utf8');
  const texts = [...readCorpus(corpus, 'develop', language), ...readCorpus(corpus, 'own', language)];
  const vocabulary = buildVocabulary(lexicon, language, texts);
  const unseen = readCorpus(corpus, 'held-out', language).flatMap((text) => samplesOf(text, vocabulary));
  return SHARES.map((share) => {
    const some = texts.filter(({ id }) => ((hashText(id, 7) >>> 8) % 1000) / 1000 < share);
    const parts = fit(some.flatMap((text) => samplesOf(text, vocabulary)).map(featured), SIZES);
    const read = unseen.map((sample) => ({
      logit: sentenceLogit(sample, parts),
      flagged: sample.principle >= 0,
    }));
    return { texts: some.length, recall: recallAt(read) };
  });
}

/** The largest recall at which the precision still holds. */
function recallAt(read: readonly { readonly logit: number; readonly flagged: boolean }[]): number {
  const flagged = read.filter((one) => one.flagged).length;
  let [right, best] = [0, 0];
  for (const [at, one] of [...read].sort((a, b) => b.logit - a.logit).entries()) {
    right += Number(one.flagged);
    if (right / (at + 1) >= PRECISION) best = right / flagged;
  }
  return best;
}
