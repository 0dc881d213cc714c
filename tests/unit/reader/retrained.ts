import { readFileSync } from 'node:fs';
import { LEAST_CONFIDENCE } from '../../../lib/coach/sensitivity';
import type { Language } from '../../../lib/engine/principle';
import { decodeModel, encodeModel } from '../../../lib/reader/modelFile';
import type { ReaderModel } from '../../../lib/reader/readerModel';
import { readSentence } from '../../../lib/reader/readSentence';
import { readCorpus } from '../../../lib/reader/train/corpus';
import { samplesOf } from '../../../lib/reader/train/samples';
import { trainReader } from '../../../lib/reader/train/trainReader';

const CORPUS = 'lib/reader/corpus';

/** The model in the project, and the one that training gives now. */
export function bothModels(language: Language): { kept: ReaderModel; made: ReaderModel } {
  const { model } = trainReader({
    language,
    lexicon: readFileSync(`lib/languages/${language}/lexicon.yaml`, 'utf8'),
    develop: readCorpus(CORPUS, 'develop', language),
    own: readCorpus(CORPUS, 'own', language),
  });
  const kept = decodeModel(new Uint8Array(readFileSync(`lib/reader/models/${language}.bin`)).buffer);
  return { kept, made: decodeModel(encodeModel(model).buffer) };
}

/** What a model decides about the first sentences of texts that it was not trained on. */
export function decisions(model: ReaderModel, language: Language, sentences: number): (string | null)[] {
  const samples = readCorpus(CORPUS, 'held-out', language).flatMap((text) =>
    samplesOf(text, model.vocabulary),
  );
  return samples.slice(0, sentences).map((sample) => {
    const seen = readSentence(sample, model, LEAST_CONFIDENCE.thorough);
    return seen && `${seen.principle} ${seen.range.from}-${seen.range.to} ${seen.probability.toFixed(6)}`;
  });
}
