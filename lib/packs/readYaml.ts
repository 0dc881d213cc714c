import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import type { PackProblem } from './problem';

/** A YAML file as plain values, and the line (from 1) on which a place in it stands. */
export type YamlFile =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly lineOf: (steps: readonly (string | number)[]) => number | null;
    }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/** The most that one source file may weigh, in UTF-16 units. */
const LONGEST = 2_000_000;

/**
 * Reads one file of a pack's sources. Only plain values: aliases, anchors, tags, merge keys and keys that stand
 * twice are refused. Never throws.
 */
export function readYaml(name: string, text: string): YamlFile {
  const lines = new LineCounter();
  if (text.length > LONGEST)
    return refused(name, null, 'The file is larger than 2 MB', 'Part it in several files');
  try {
    const yaml = parseDocument(text.normalize('NFC'), {
      lineCounter: lines,
      merge: false,
      uniqueKeys: false,
      logLevel: 'error',
    });
    const lineAt = (offset: number | undefined) => (offset === undefined ? null : lines.linePos(offset).line);
    const [error] = [...yaml.errors, ...yaml.warnings];
    if (error?.message.startsWith('Maximum call stack')) return tooDeep(name);
    if (error)
      return refused(
        name,
        lineAt(error.pos[0]),
        `This is not plain YAML: ${firstLine(error.message)}`,
        REMEDY,
      );
    const odd = oddity(yaml);
    if (odd) return refused(name, lineAt(odd.offset), odd.cause, odd.remedy);
    return {
      ok: true,
      value: yaml.toJS({ maxAliasCount: 0 }),
      lineOf: (steps) => lineAt(offsetOf(yaml, steps)),
    };
  } catch (error) {
    // The reader calls itself for each level: a file nested thousands deep runs it out of stack.
    if (!(error instanceof RangeError)) throw error;
    return tooDeep(name);
  }
}

const REMEDY = 'Look at the spaces before the line, and put texts with : or # in quotation marks';

function tooDeep(name: string): YamlFile {
  return refused(name, null, 'It is nested too deep', 'Write it with fewer brackets inside one another');
}

function refused(file: string, line: number | null, cause: string, remedy: string): YamlFile {
  const place = line === null ? {} : { line };
  return { ok: false, problems: [{ kind: 'error', file, ...place, path: '', cause, remedy }] };
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+.*$/u, '').replace(/[.:]$/u, '');
}

type Oddity = { readonly offset: number | undefined; readonly cause: string; readonly remedy: string };

/** The first thing in a document that is more than plain values. */
function oddity(yaml: Document): Oddity | null {
  let found: Oddity | null = null;
  visit(yaml, (_key, node) => {
    found = isNode(node) ? nodeOddity(node) : null;
    return found ? visit.BREAK : undefined;
  });
  return found;
}

function nodeOddity(node: Node): Oddity | null {
  const offset = node.range?.[0];
  if (isAlias(node)) return { offset, cause: 'An alias (*) stands here', remedy: 'Write the value out' };
  if ('anchor' in node && node.anchor)
    return { offset, cause: 'An anchor (&) stands here', remedy: 'Remove it' };
  if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) {
    return { offset, cause: 'A tag (!) stands here', remedy: 'Remove it' };
  }
  return isMap(node) ? keyOddity(node.items) : null;
}

function keyOddity(pairs: readonly Pair[]): Oddity | null {
  const seen = new Set<unknown>();
  for (const { key } of pairs) {
    if (!isScalar(key))
      return { offset: undefined, cause: 'A key is not a word', remedy: 'Write a plain key' };
    const offset = key.range?.[0];
    const name = String(key.value);
    if (name === '<<')
      return { offset, cause: 'A merge key (<<) stands here', remedy: 'Write the values out' };
    if (seen.has(name))
      return { offset, cause: `The key "${name}" stands twice`, remedy: 'Keep one of them' };
    seen.add(name);
  }
  return null;
}

/** Where the value at a path begins, or the nearest place outside it. */
function offsetOf(yaml: Document, steps: readonly (string | number)[]): number | undefined {
  for (let length = steps.length; length > 0; length -= 1) {
    const node = yaml.getIn(steps.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}
