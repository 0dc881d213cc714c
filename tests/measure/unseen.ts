import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Judges } from '../../lib/coach/judges';
import type { Language } from '../../lib/engine/principle';
import { readCorpus } from '../../lib/reader/train/corpus';
import { buildVocabulary } from '../../lib/reader/train/buildVocabulary';
import { calibrate } from '../../lib/reader/train/calibrate';
import { featured } from '../../lib/reader/train/featured';
import { fit } from '../../lib/reader/train/fit';
import type { LabelledText } from '../../lib/reader/train/labelled';
import { readUnseen } from '../../lib/reader/train/outOfFold';
import { samplesOf } from '../../lib/reader/train/samples';
import { isMixed, SIZES } from '../../lib/reader/train/trainReader';

const FOLDS = 4;

/** The texts to develop on, each group with readers that were trained on other authors alone. */
export function unseenGroups(
  root: string,
  language: Language,
  judges: Judges,
): { texts: LabelledText[]; judges: Judges }[] {
  const corpus = join(root, 'lib', 'reader', 'corpus');
  const develop = readCorpus(corpus, 'develop', language);
  const texts = [...develop, ...readCorpus(corpus, 'own', language)];
  const lexicon = readFileSync(join(root, 'lib', 'languages', language, 'lexicon.yaml'), 'utf8');
  const vocabulary = buildVocabulary(lexicon, language, texts);
  const all = texts.flatMap((text) => samplesOf(text, vocabulary)).map(featured);
  const calibration = calibrate(
    readUnseen(all, SIZES, FOLDS).filter(({ sample }) => isMixed(sample.of.source, develop)),
  );
  const sources = [...new Set(texts.map(({ source }) => source))].sort();
  const foldOf = ({ source }: LabelledText) => sources.indexOf(source) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = {
      language,
      vocabulary,
      calibration,
      examples: [],
      ...fit(
        all.filter(({ sample }) => foldOf(sample.of) !== fold),
        SIZES,
      ),
    };
    const readers = { models: { [language]: model }, off: new Set<never>() };
    return {
      texts: develop.filter((text) => foldOf(text) === fold && isMixed(text.source, develop)),
      judges: { ...judges, readers },
    };
  });
}
