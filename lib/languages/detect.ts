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
const MAY_HOLD_ADDRESS = /@|:\/\/|www\./u;
/** Text of Latin letters and ordinary marks alone: there the quick expression finds the same words. */
const PLAIN = /^[\0-\u024f\u2010-\u2027\u2030-\u205e\u20ac]*$/u;
const PLAIN_WORD = /[a-zªµºß-öø-ɏ]+(?:'[a-zªµºß-öø-ɏ]+)*/gu;
const ASCII_WORD = /^[a-z']+$/u;

/** One letter each; `x` is written in other letters than ours. */
const LANGUAGES = [...new Set([...Object.keys(FUNCTION_WORDS), 'x'])];
const [SWEDISH, OTHER_LETTERS] = [LANGUAGES.indexOf('s'), LANGUAGES.indexOf('x')];
const WORDS = invert();
const ALL_SPELLINGS = SPELLINGS.map((one) => ({ ...one, places: placesOf(one.languages) }));
const ASCII_SPELLINGS = ALL_SPELLINGS.filter(({ pattern }) => !/^\[[^\]a-z]+\]$/u.test(pattern.source));

/** Tells Swedish and English from each other and from their neighbours, by small words and spelling. */
export function detectLanguage(text: string): Detected {
  const scores = new Float64Array(LANGUAGES.length);
  const words = wordsOf(text);
  for (const word of words) addWord(scores, word);
  return verdict(scores, words.length);
}

function wordsOf(text: string): string[] {
  const start = text.slice(0, 4000);
  const head = (MAY_HOLD_ADDRESS.test(start) ? start.replaceAll(ADDRESS, ' ') : start)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'");
  return (head.match(PLAIN.test(head) ? PLAIN_WORD : WORD) ?? []).slice(0, MOST_WORDS);
}

function addWord(scores: Float64Array, word: string): void {
  const known = WORDS.get(word);
  if (known !== undefined) {
    add(scores, known, WORTH[known.length - 1] ?? 0.3);
    return;
  }
  // In words of the letters a to z, patterns that need another letter are not even tried.
  const isAscii = ASCII_WORD.test(word);
  if (!isAscii && !LATIN.test(word)) {
    add(scores, [OTHER_LETTERS], 3);
    return;
  }
  for (const { pattern, places, weight } of isAscii ? ASCII_SPELLINGS : ALL_SPELLINGS) {
    if (pattern.test(word)) add(scores, places, weight);
  }
}

function add(scores: Float64Array, places: readonly number[], weight: number): void {
  for (const place of places) scores[place] = (scores[place] ?? 0) + weight;
}

function verdict(scores: Float64Array, words: number): Detected {
  if ((scores[SWEDISH] ?? 0) > 0) add(scores, [SWEDISH], TIE);
  const ranked = LANGUAGES.map((name, place) => [name, scores[place] ?? 0] as const).sort(
    (a, b) => b[1] - a[1],
  );
  const [best, score] = ranked[0] ?? ['', 0];
  if (words === 0 || score < 0.45) return { language: null, confident: false };
  const language = best === 's' ? 'sv' : best === 'e' ? 'en' : 'other';
  const rival = ranked.find(
    ([other]) => other !== best && (language !== 'other' || other === 's' || other === 'e'),
  );
  const lead = score - (rival?.[1] ?? 0);
  return { language, confident: lead >= LEAD && lead >= score * LEAD_SHARE };
}

function invert(): ReadonlyMap<string, readonly number[]> {
  const words = new Map<string, number[]>();
  for (const [place, language] of LANGUAGES.entries()) {
    for (const word of new Set((FUNCTION_WORDS[language] ?? '').split(' '))) {
      words.set(word, [...(words.get(word) ?? []), place]);
    }
  }
  return words;
}

function placesOf(languages: string): readonly number[] {
  return Array.from(languages, (language) => LANGUAGES.indexOf(language));
}
