import type { Finding } from '../../engine/finding';
import type { Genre, Language } from '../../engine/principle';
import { readingOf } from '../../languages/reading';
import type { KeyedBlock } from '../../text/keyedBlock';
import { maskFields } from '../../text/maskFields';
import type { BlockAnalysis } from '../document';
import { LEAST_CONFIDENCE } from '../sensitivity';
import { leaderOnly } from './leaderOnly';
import type { Message, MessageSentence } from './message';
import { recognisedIn } from './recognisedIn';
import { sentenceFacts } from './sentenceFacts';

/**
 * A document as the reflections look at it; null where no block is in a language that is read. Each block is looked at
 * once in its life: after a keystroke only one of many is new.
 */
export function messageOf(
  blocks: readonly KeyedBlock[],
  analyses: readonly BlockAnalysis[],
  genre: Genre,
): Message | null {
  const read = blocks.flatMap((block, index) => {
    const { language = null, findings = [] } = analyses[index] ?? {};
    return language === null ? [] : [{ language, sentences: sentencesOf(block, language, findings) }];
  });
  const language = mostOf(read);
  if (language === null) return null;
  const { sentences, isDialogue } = leaderOnly(read.flatMap((block) => block.sentences));
  return {
    language,
    genre,
    sentences,
    words: wordsOf(sentences),
    isDialogue,
    recognised: recognisedIn(sentences),
  };
}

type Known = {
  readonly language: Language;
  readonly findings: readonly Finding[];
  readonly sentences: readonly MessageSentence[];
};
const KNOWN = new WeakMap<KeyedBlock, Known>();

function sentencesOf(
  block: KeyedBlock,
  language: Language,
  findings: readonly Finding[],
): readonly MessageSentence[] {
  const known = KNOWN.get(block);
  if (known?.language === language && known.findings === findings) return known.sentences;
  // What waits to be filled in is the coach's, and says nothing of the writer's message.
  const reading = readingOf(maskFields(block.text).text, language);
  const sure = findings.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE.thorough);
  const sentences = reading.sentences.map((sentence) => ({
    ...sentenceFacts(reading, sentence, block.kind === 'heading'),
    kind: block.kind,
    hits: sure.filter(({ start }) => start >= sentence.start && start < sentence.end),
  }));
  KNOWN.set(block, { language, findings, sentences });
  return sentences;
}

function wordsOf(sentences: readonly MessageSentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words, 0);
}

type ReadBlock = { readonly language: Language; readonly sentences: readonly MessageSentence[] };

function mostOf(read: readonly ReadBlock[]): Language | null {
  const [first] = read;
  if (first === undefined) return null;
  const count = (language: Language) =>
    read
      .filter((block) => block.language === language)
      .reduce((sum, { sentences }) => sum + wordsOf(sentences), 0);
  const [sv, en] = [count('sv'), count('en')];
  return sv === en ? first.language : sv > en ? 'sv' : 'en';
}
