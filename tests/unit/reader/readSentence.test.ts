import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../lib/engine/principle';
import { readingOf } from '../../../lib/languages/reading';
import { decodeModel } from '../../../lib/reader/modelFile';
import { nearestExample } from '../../../lib/reader/nearestExample';
import { readSentence } from '../../../lib/reader/readSentence';
import { sentencesToRead } from '../../../lib/reader/sentencesToRead';
import { weighedWords } from '../../../lib/reader/weighedWords';

const MODELS = { sv: modelOf('sv'), en: modelOf('en') };
const ALONE = { kind: 'paragraph', before: '', after: '' } as const;

function modelOf(language: Language) {
  return decodeModel(new Uint8Array(readFileSync(`lib/reader/models/${language}.bin`)).buffer);
}

function sentencesOf(text: string, language: Language) {
  return sentencesToRead(readingOf(text, language), ALONE, MODELS[language].vocabulary);
}

/** Plain control that any reader worth its name sees, and innocent sentences with the same words. */
const SEEN: readonly [Language, string, string][] = [
  ['en', 'I don’t want to hear why it’s late, I just want the number.', 'result-only'],
  ['en', 'Send me a photo of every signed form before you leave the building.', 'distrust'],
  ['en', 'The three lowest branches will be named at the next meeting.', 'ranking-incentive'],
  ['sv', 'Jag vill inte höra varför det inte gick, jag vill se siffran.', 'result-only'],
  ['sv', 'Skicka en bild på varje underskriven blankett till mig innan du går hem.', 'distrust'],
  ['sv', 'De tre sämsta kontoren nämns vid namn på nästa möte.', 'ranking-incentive'],
];
const INNOCENT: readonly [Language, string][] = [
  ['en', 'Thank you for the photos from the summer party.'],
  ['en', 'The meeting is moved to Thursday at ten, same room.'],
  ['sv', 'Tack för bilderna från sommarfesten.'],
  ['sv', 'Mötet är flyttat till torsdag klockan tio, samma rum.'],
];

describe('the trained reader', () => {
  test.each(SEEN)('%s: sees what steers in "%s", and by what', (language, text, principle) => {
    const [sentence] = sentencesOf(text, language);
    const seen = sentence && readSentence(sentence, MODELS[language], 0.6);
    expect(seen?.principle).toBe(principle);
    expect(seen && seen.range.to - seen.range.from).toBeGreaterThan(0);
  });
  test.each(INNOCENT)('%s: leaves "%s" alone', (language, text) => {
    for (const sentence of sentencesOf(text, language))
      expect(readSentence(sentence, MODELS[language], 0.3)).toBeNull();
  });
  test('names words of the sentence that weighed, in reading order', () => {
    const [sentence] = sentencesOf(
      'Send me a photo of every signed form before you leave the building.',
      'en',
    );
    const seen = sentence && readSentence(sentence, MODELS.en, 0.6);
    const words = sentence && seen ? weighedWords(sentence, seen.range, MODELS.en) : [];
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThanOrEqual(3);
    expect([...words].sort((a, b) => a - b)).toEqual(words);
  });
  test('finds an example of the same principle that shares something with the words', () => {
    const [sentence] = sentencesOf('Every target must be met, no excuses.', 'en');
    const example = sentence && nearestExample(sentence.words, 'result-only', MODELS.en);
    expect(example?.principle).toBe('result-only');
    expect(example?.better).not.toBe('');
  });
  test('never throws, and is never surer than certain, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom<Language>('sv', 'en'),
        (text, language) => {
          for (const sentence of sentencesOf(text, language)) {
            const seen = readSentence(sentence, MODELS[language], 0);
            if (!seen) continue;
            expect(seen.probability >= 0 && seen.probability <= 1).toBe(true);
            expect(seen.range.to).toBeLessThanOrEqual(sentence.words.tokens.length);
          }
        },
      ),
    );
  });
});
