import nlp from 'compromise';
import { scan } from '../../languages/scan';
import { hashText, spread } from '../hash';
import { wideMark } from '../openTable';
import { KIND_ENDING, KIND_WORD, LONGEST_KIND_ENDING } from '../wordKinds';
import type { WordKinds } from '../wordKinds';

/** Tags of compromise that tell a sentence's frame; of each word its first two are kept. */
const TAGS = (
  'Modal Auxiliary Copula Infinitive PastTense Gerund PresentTense Imperative Participle Negative Verb Pronoun ' +
  'Possessive Person Place Organization Plural Noun Adjective Comparative Superlative Adverb Preposition ' +
  'Conjunction Determiner QuestionWord Value Date Money Percent'
).split(' ');
/** compromise may cut or join words otherwise than we do: so far ahead is looked for the same word. */
const AHEAD = 4;
const LEAST_ENDINGS = 4;
const MOST_KINDS = 255;

type Counts = Map<string, Map<string, number>>;

/**
 * The commonest part of speech of each word of the texts, as compromise tags them in their sentences, and of each
 * ending. Measured: as good to the reader as tags made at run time, and compromise need not be there.
 */
export function englishKinds(texts: readonly string[]): WordKinds {
  const words: Counts = new Map();
  const endings: Counts = new Map();
  for (const text of texts) {
    for (const [word, tag] of tagged(text)) {
      count(words, word, tag);
      for (let length = 2; length <= LONGEST_KIND_ENDING; length += 1)
        if (word.length > length) count(endings, word.slice(-length), tag);
    }
  }
  const common = [...endings].filter(([, tags]) => sum(tags) >= LEAST_ENDINGS);
  return tableOf([
    ...[...words].map(([word, tags]) => [hashText(word, KIND_WORD), commonest(tags)] as const),
    ...common.map(([ending, tags]) => [hashText(ending, KIND_ENDING), commonest(tags)] as const),
  ]);
}

/** The words of a text with their tags; words that compromise cut otherwise are left out. */
function tagged(text: string): [string, string][] {
  const terms = termsOf(text);
  const found: [string, string][] = [];
  let next = 0;
  for (const { kind, norm } of scan(text, 'en')) {
    if (kind !== 'word') continue;
    let at = next;
    while (at < Math.min(terms.length, next + AHEAD) && terms[at]?.word !== plain(norm)) at += 1;
    const term = terms[at];
    if (term === undefined || term.word !== plain(norm)) continue;
    let tag = term.tag;
    // A contraction is one word and several terms: the later ones are empty.
    for (at += 1; terms[at]?.word === ''; at += 1) tag += `&${terms[at]?.tag ?? ''}`;
    found.push([norm, tag]);
    next = at;
  }
  return found;
}

type Json = readonly {
  readonly terms: readonly { readonly text: string; readonly tags: readonly string[] }[];
}[];

function termsOf(text: string): readonly { readonly word: string; readonly tag: string }[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- compromise's own shape of `json()`, which it types as any.
  const sentences = nlp(text).json({ offset: false }) as Json;
  return sentences.flatMap(({ terms }) =>
    terms.map((term) => ({
      word: plain(term.text.toLowerCase()),
      tag: TAGS.filter((tag) => term.tags.includes(tag))
        .slice(0, 2)
        .join('+'),
    })),
  );
}

function plain(word: string): string {
  return word.replaceAll('’', "'").replaceAll(/[^\p{L}\p{N}'-]/gu, '');
}

function count(counts: Counts, key: string, tag: string): void {
  const tags = counts.get(key) ?? new Map<string, number>();
  tags.set(tag, (tags.get(tag) ?? 0) + 1);
  counts.set(key, tags);
}

function sum(tags: ReadonlyMap<string, number>): number {
  return [...tags.values()].reduce((all, one) => all + one, 0);
}

function commonest(tags: ReadonlyMap<string, number>): string {
  const sorted = [...tags].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted[0]?.[0] ?? '';
}

function tableOf(entries: readonly (readonly [number, string])[]): WordKinds {
  const names = new Map<string, number>();
  for (const [, tag] of entries) if (!names.has(tag)) names.set(tag, Math.min(MOST_KINDS, names.size + 1));
  const size = 2 ** Math.ceil(Math.log2(entries.length * 1.3));
  const marks = new Uint16Array(size);
  const values = new Uint8Array(size);
  for (const [hash, tag] of entries) {
    const key = spread(hash);
    const mark = wideMark(key);
    let place = key & (size - 1);
    while (marks[place] !== 0 && marks[place] !== mark) place = (place + 1) & (size - 1);
    marks[place] = mark;
    values[place] = names.get(tag) ?? 0;
  }
  return { size, marks, values };
}
