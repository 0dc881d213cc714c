import { namesIn, PATTERN_CLASSES } from './patternTree';
import type { Element, ParsedPattern, Pattern, Sequence } from './patternTree';
import { problemsOfPattern } from './patternLimits';
import { close, fault, report, skipSpace, take } from './patternReader';
import type { Reader } from './patternReader';

const WORD = /[^\s<>(){}[\]|*~^$#]+/uy;
const SET = /(~?)<([\p{L}\p{N}_.-]+)(?::([\p{L}\p{N}_]+(?:,[\p{L}\p{N}_]+)*))?>/uy;
const SLOT = /\{([\p{L}\p{N}_]+):/uy;
const CLASS = /#([a-z]*)/uy;
const GAP = /\*(?:(\d+)-(\d+))?/uy;
/** A word begins and ends with a letter, a digit or a per cent sign; `' ’ - : .` and their like only inside. */
const WELL_FORMED = /^[\p{L}\p{N}%](?:\S*[\p{L}\p{M}\p{N}%])?$/u;

/**
 * Reads a pattern of the pack format. All faults that could be found are given, each with its place, its cause and
 * what to do.
 */
export function parsePattern(source: string): ParsedPattern {
  const reader: Reader = { source, at: 0, depth: 0, problems: [] };
  const body = readSequence(reader, '');
  const pattern: Pattern = { source, body, ...namesIn(body) };
  const problems = reader.problems.length > 0 ? reader.problems : problemsOfPattern(pattern);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, pattern };
}

/** Reads up to (not over) one of the characters in `until`, or the end of the pattern. */
function readSequence(reader: Reader, until: string): Element[] {
  const elements: Element[] = [];
  for (;;) {
    skipSpace(reader);
    const char = reader.source[reader.at];
    if (char === undefined || until.includes(char)) return elements;
    const element = readElement(reader, char);
    if (element !== null) elements.push(element);
  }
}

function readElement(reader: Reader, char: string): Element | null {
  switch (char) {
    case '<':
    case '~':
      return readSet(reader);
    case '(':
      return readBranches(reader, ')');
    case '[':
      return readBranches(reader, ']');
    case '{':
      return readSlot(reader);
    case '*':
      return readGap(reader);
    case '#':
      return readClass(reader);
    case '^':
    case '$':
      reader.at += 1;
      return { kind: 'edge', at: char === '^' ? 'start' : 'end' };
    default:
      return readWord(reader);
  }
}

function readSet(reader: Reader): Element | null {
  const found = take(reader, SET);
  if (found === null) {
    return fault(reader, 'A set is not written as a set.', 'Write <name>, <name:cell,cell> or ~<name>.');
  }
  return { kind: 'set', name: found[2] ?? '', cells: found[3]?.split(',') ?? null, group: found[1] === '~' };
}

function readBranches(reader: Reader, closer: ')' | ']'): Element | null {
  const opened = reader.at;
  reader.depth += 1;
  if (reader.depth > 3) report(reader, opened, 'Brackets stand more than three deep.', 'Use a set instead.');
  const branches: Sequence[] = [];
  do {
    reader.at += 1;
    const branch = readSequence(reader, `|${closer}`);
    if (branch.length === 0)
      report(
        reader,
        reader.at,
        'An alternative is empty.',
        'Write words, or use [ ] for what may be missing.',
      );
    branches.push(branch);
  } while (reader.source[reader.at] === '|');
  reader.depth -= 1;
  close(reader, opened, closer);
  return { kind: 'either', branches, optional: closer === ']' };
}

function readSlot(reader: Reader): Element | null {
  const opened = reader.at;
  const found = take(reader, SLOT);
  if (found === null) return fault(reader, 'A slot has no name.', 'Write {name:what it holds}.');
  const body = readSequence(reader, '}');
  if (body.length === 0) report(reader, opened, 'A slot is empty.', 'Write what it holds after the colon.');
  close(reader, opened, '}');
  return { kind: 'slot', name: found[1] ?? '', body };
}

function readGap(reader: Reader): Element | null {
  const position = reader.at;
  const found = take(reader, GAP);
  const min = Number(found?.[1] ?? 1);
  const max = Number(found?.[2] ?? 1);
  if (max > 6) report(reader, position, 'A gap is longer than six words.', 'Use *0-6 at most.');
  if (min > max || max === 0)
    report(reader, position, 'A gap has no length.', 'Write *0-3: least, then most.');
  return { kind: 'gap', min, max };
}

function readClass(reader: Reader): Element | null {
  const position = reader.at;
  const written = take(reader, CLASS)?.[1];
  const name = PATTERN_CLASSES.find((known) => known === written);
  if (name !== undefined) return { kind: 'class', name };
  report(reader, position, `#${written ?? ''} is not known.`, `Use one of #${PATTERN_CLASSES.join(', #')}.`);
  return null;
}

function readWord(reader: Reader): Element | null {
  const position = reader.at;
  const written = take(reader, WORD)?.[0];
  if (written === undefined) {
    return fault(
      reader,
      `"${reader.source[position] ?? ''}" has no beginning.`,
      'Remove it, or open its bracket before it.',
    );
  }
  const text = written.normalize('NFC').toLowerCase().replaceAll('’', "'");
  if (WELL_FORMED.test(text)) return { kind: 'word', text };
  report(
    reader,
    position,
    `"${written}" holds punctuation.`,
    'Leave it out: a comma, dash or colon between words is allowed for.',
  );
  return null;
}
