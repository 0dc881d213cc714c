import { FLAGGED_PRINCIPLES } from '../../engine/principle';
import type { FlaggedPrinciple, Genre, Language } from '../../engine/principle';
import type { Flag, LabelledText } from './labelled';

const PRINCIPLES: Readonly<Record<string, FlaggedPrinciple>> = {
  n: 'numeric-target',
  o: 'result-only',
  m: 'metric-control',
  f: 'fear-blame',
  r: 'ranking-incentive',
  c: 'command',
  d: 'distrust',
  v: 'mechanical-view',
};
const GENRES: Readonly<Record<string, Genre>> = {
  e: 'email',
  g: 'goal',
  r: 'report',
  c: 'chat',
  v: 'review',
  p: 'policy',
  o: 'other',
};
const LINE = /^([egrcvpo])(!?)\| (.+)$/u;
const MARK = /\{([nomfrcdv]):([^{}]*)\}/gu;

/**
 * Reads labelled text with its marks in the line: `e!| Text with {c:the marked phrase}.` (`⏎` for a line break, `#`
 * for a comment). Throws an Error that names file and line.
 */
export function readMarked(content: string, source: string, language: Language): LabelledText[] {
  return content.split('\n').flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [, genre, hard, marked] = LINE.exec(line) ?? [];
    if (genre === undefined || marked === undefined)
      throw new Error(`${source}:${at + 1} is not "genre| text": ${line.slice(0, 60)}`);
    const { text, flags } = readMarks(marked.replaceAll('⏎', '\n'));
    const id = `${source}:${at + 1}`;
    return [{ id, source, language, genre: GENRES[genre] ?? 'other', text, hard: hard === '!', flags }];
  });
}

function readMarks(marked: string): { text: string; flags: Flag[] } {
  const flags: Flag[] = [];
  let text = '';
  let from = 0;
  for (const mark of marked.matchAll(MARK)) {
    const [whole, letter = '', phrase = ''] = mark;
    text += marked.slice(from, mark.index);
    const principle = PRINCIPLES[letter];
    if (principle)
      flags.push({ start: text.length, end: text.length + phrase.length, principle, better: [] });
    text += phrase;
    from = mark.index + whole.length;
  }
  return { text: text + marked.slice(from), flags };
}

type JsonItem = {
  readonly id: string;
  readonly genre: Genre;
  readonly text: string;
  readonly hard?: boolean;
  readonly flags: readonly {
    readonly span: string;
    readonly principle: string;
    readonly better?: string | string[];
  }[];
};

/** Reads labelled text of one JSON object a line, its spans given as exact words that occur once. */
export function readJsonLines(content: string, source: string, language: Language): LabelledText[] {
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the corpus is the project's own.
      const { id, genre, text, hard, flags } = JSON.parse(line) as JsonItem;
      const read = flags.map((flag) => readFlag(flag, text, `${source} ${id}`));
      return {
        id,
        source,
        language,
        genre,
        text,
        hard: hard === true,
        flags: read.sort((a, b) => a.start - b.start),
      };
    });
}

function readFlag({ span, principle, better }: JsonItem['flags'][number], text: string, where: string): Flag {
  const start = text.indexOf(span);
  const known = FLAGGED_PRINCIPLES.find((one) => one === principle);
  if (start < 0) throw new Error(`${where}: "${span}" does not stand in the text`);
  if (known === undefined) throw new Error(`${where}: "${principle}" is no principle`);
  return {
    start,
    end: start + span.length,
    principle: known,
    better: better === undefined ? [] : [better].flat(),
  };
}
