import { FUNCTION_WORDS, SPELLINGS } from './functionWords';

/** What a text is written in. `other` is any language but Swedish and English. */
export type Detected = {
  /** null when nothing speaks for any language: a name, a number, an "ok". */
  readonly language: 'sv' | 'en' | 'other' | null;
  /** False when the text is too short or too even to be sure: what stands around it should decide. */
  readonly confident: boolean;
};

/** Enough to know; a long text costs no more. */
const MOST_WORDS = 250;
/** What a word is worth that one, two, three … languages have. */
const WORTH = [3, 1.7, 1, 0.6, 0.4] as const;
/** A lead of this much, and of this share of the winner's score, is sure. */
const LEAD = 1.8;
const LEAD_SHARE = 0.12;
/** Swedish wins a tie with its neighbours: it is one of the two languages that are read. */
const TIE = 0.15;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const LATIN = /\p{Script=Latin}/u;
const ADDRESS = /\S*(?:@|:\/\/|www\.)\S*/gu;

const LANGUAGES = Object.keys(FUNCTION_WORDS);
const WORDS = invert();

/** Tells Swedish and English from each other and from their neighbours, by small words and spelling. */
export function detectLanguage(text: string): Detected {
  const scores = new Map(LANGUAGES.map((language) => [language, 0]));
  let words = 0;
  for (const word of wordsOf(text)) {
    words++;
    addWord(scores, word);
  }
  return verdict(scores, words);
}

function wordsOf(text: string): string[] {
  const head = text
    .slice(0, 4000)
    .replaceAll(ADDRESS, ' ')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'");
  return (head.match(WORD) ?? []).slice(0, MOST_WORDS);
}

function addWord(scores: Map<string, number>, word: string): void {
  if (!LATIN.test(word)) {
    add(scores, 'x', 3);
    return;
  }
  const known = WORDS.get(word);
  if (known !== undefined) {
    for (const language of known) add(scores, language, WORTH[known.length - 1] ?? 0.3);
    return;
  }
  for (const { pattern, languages, weight } of SPELLINGS) {
    if (pattern.test(word)) for (const language of languages) add(scores, language, weight);
  }
}

function add(scores: Map<string, number>, language: string, weight: number): void {
  scores.set(language, (scores.get(language) ?? 0) + weight);
}

function verdict(scores: Map<string, number>, words: number): Detected {
  if ((scores.get('s') ?? 0) > 0) add(scores, 's', TIE);
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, score] = ranked[0] ?? ['', 0];
  if (words === 0 || score < 0.45) return { language: null, confident: false };
  const language = best === 's' ? 'sv' : best === 'e' ? 'en' : 'other';
  const rival = ranked.find(
    ([other]) => other !== best && (language !== 'other' || other === 's' || other === 'e'),
  );
  const lead = score - (rival?.[1] ?? 0);
  return { language, confident: lead >= LEAD && lead >= score * LEAD_SHARE };
}

function invert(): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const language of LANGUAGES) {
    for (const word of new Set((FUNCTION_WORDS[language] ?? '').split(' '))) {
      words.set(word, (words.get(word) ?? '') + language);
    }
  }
  return words;
}
