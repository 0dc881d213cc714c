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
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const lines = Array.isArray(value) ? items(value, inner) : members(value, inner);
  return `${open}\n${lines.map((line) => inner + line).join(',\n')}\n${indent}${close}`;
}

function members(group: object, indent: string): readonly string[] {
  return Object.entries(group).map(([key, each]) => `${JSON.stringify(key)}: ${written(each, indent)}`);
}

function items(list: readonly unknown[], indent: string): readonly string[] {
  const lines = list.map((each) => written(each, indent));
  const areWords = list.every((each) => typeof each === 'string' && each.length < WIDTH / 2);
  return areWords ? filled(lines, WIDTH - indent.length) : lines;
}

/** Words in lines of at most `width` characters. */
function filled(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 < width)
      lines[lines.length - 1] = `${last},${word}`;
    else lines.push(word);
  }
  return lines;
}
