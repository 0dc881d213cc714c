import type { Pack } from './format';

/** Groups and lists that fit are written on one line of this many characters. */
const WIDTH = 100;

/** The pack as one JSON file that people can read and compare, the same to the byte for the same pack. */
export function packText(pack: Pack): string {
  return `${written(pack, '')}\n`;
}

function written(value: unknown, indent: string): string {
  const flat = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= WIDTH) return flat;
  const inner = `${indent} `;
  const isList = Array.isArray(value);
  const lines = isList
    ? isWords(value)
      ? filled(value, WIDTH - inner.length)
      : value.map((each: unknown) => written(each, inner))
    : Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${written(each, inner)}`);
  const body = lines.map((line) => `${inner}${line}`).join(',\n');
  return `${isList ? '[' : '{'}\n${body}\n${indent}${isList ? ']' : '}'}`;
}

function isWords(list: readonly unknown[]): list is readonly string[] {
  return list.every((each) => typeof each === 'string' && each.length < 60);
}

/** Words in lines of at most `width` characters. */
function filled(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.map((each) => JSON.stringify(each))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 < width)
      lines[lines.length - 1] = `${last},${word}`;
    else lines.push(word);
  }
  return lines;
}
