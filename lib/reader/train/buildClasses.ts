import { hashText, spread } from '../hash';
import { wideMark } from '../openTable';
import { BEGIN, END, PHRASE, START, WORD } from '../wordClasses';
import type { WordClasses } from '../wordClasses';
import type { ClassesOf, ExpandedLexicon } from './lexicon';
import { wordBegins } from './wordBegins';

/** Puts a lexicon into the table that the reader looks words up in. The classes are numbered by their names' order. */
export function buildClasses({ words, phrases, tails }: ExpandedLexicon): WordClasses {
  const names = [...new Set([words, phrases, tails].flatMap((map) => [...map.values()].flat()))].sort();
  const sets: (readonly number[])[] = [];
  const known = new Map<string, number>();
  const entries = new Map<number, number>();
  const add = (hash: number, classes: readonly string[]) => {
    const set = classes.map((name) => names.indexOf(name) + 1).sort((a, b) => a - b);
    const key = set.join(' ');
    if (!known.has(key)) known.set(key, sets.push(set) - 1);
    entries.set(spread(hash), known.get(key) ?? 0);
  };
  const { begins, alone } = wordBegins(words);
  each(alone, (form, classes) => add(hashText(form, WORD), classes));
  each(begins, (form, classes) => add(hashText(form, BEGIN), classes));
  each(tails, (form, classes) => add(hashText(form, END), classes));
  each(phrases, (form, classes) => {
    add(hashText(`${form} `, PHRASE), classes);
    add(hashText(form.slice(0, form.indexOf(' ')), START), []);
  });
  return { ...fill(entries), sets };
}

function each(map: ClassesOf, use: (form: string, classes: readonly string[]) => void): void {
  for (const [form, classes] of map) use(form, classes);
}

function fill(entries: ReadonlyMap<number, number>): Pick<WordClasses, 'size' | 'marks' | 'values'> {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, entries.size) * 1.4));
  const marks = new Uint16Array(size);
  const values = new Uint16Array(size);
  for (const [key, value] of entries) {
    let place = key & (size - 1);
    while (marks[place] !== 0) place = (place + 1) & (size - 1);
    marks[place] = wideMark(key);
    values[place] = value;
  }
  return { size, marks, values };
}
