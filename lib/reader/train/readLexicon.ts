import { parse } from 'yaml';

const KINDS = ['verbs', 'nouns', 'adjectives', 'words', 'phrases'] as const;

/** The part of speech under which an entry stands. */
export type EntryKind = (typeof KINDS)[number];

/** One line of a lexicon. */
export type LexiconEntry = {
  readonly className: string;
  readonly kind: EntryKind;
  /** The entry as written, for messages. */
  readonly text: string;
  /** Principal parts, or the words of a phrase. */
  readonly parts: readonly string[];
  /** What follows a verb after `+`: ["up"]; else empty. */
  readonly particles: readonly string[];
  /** True of a noun with a leading `-`: it also ends compounds. */
  readonly tail: boolean;
};

/** The entries of a lexicon in its order, each in NFC and lower case. Throws an Error with class, key and entry. */
export function readLexicon(source: string): readonly LexiconEntry[] {
  const root: unknown = parse(source.normalize('NFC'));
  if (!isMapping(root)) throw new Error('A lexicon is a mapping from class names');
  return Object.entries(root).flatMap(([className, kinds]) => entriesOfClass(className, kinds));
}

function entriesOfClass(className: string, kinds: unknown): LexiconEntry[] {
  if (!isMapping(kinds)) throw new Error(`${className} must be a mapping of ${KINDS.join(', ')}`);
  return Object.entries(kinds).flatMap(([key, list]) => {
    const kind = KINDS.find((known) => known === key);
    if (kind === undefined) throw new Error(`${className}: "${key}" is not a key; use ${KINDS.join(', ')}`);
    if (!Array.isArray(list)) throw new Error(`${className}.${kind} must be a list`);
    return entriesOfList(className, kind, list);
  });
}

function entriesOfList(className: string, kind: EntryKind, list: readonly unknown[]): LexiconEntry[] {
  const seen = new Set<string>();
  return list.map((item) => {
    if (typeof item !== 'string') throw new Error(`${className}.${kind}: ${String(item)} must be a text`);
    const entry = readEntry(className, kind, item);
    if (seen.has(item.toLowerCase())) throw new Error(faultIn(entry, 'stands twice'));
    seen.add(item.toLowerCase());
    return entry;
  });
}

function readEntry(className: string, kind: EntryKind, text: string): LexiconEntry {
  const [stem = '', ...particles] = text
    .toLowerCase()
    .trim()
    .split(/\s*\+\s*/u);
  const tail = stem.startsWith('-') && stem !== '-';
  const parts = stem.slice(tail ? 1 : 0).split(/\s+/u);
  const entry = { className, kind, text, parts, particles: particles.flatMap((p) => p.split(/\s+/u)), tail };
  if (stem === '') throw new Error(faultIn(entry, 'is empty'));
  if (tail && kind !== 'nouns') throw new Error(faultIn(entry, 'has a leading - and is no noun'));
  if (particles.length > 0 && kind !== 'verbs') throw new Error(faultIn(entry, 'has a + and is no verb'));
  return entry;
}

/** The sentence that an error says about an entry. */
export function faultIn({ className, kind, text }: LexiconEntry, fault: string): string {
  return `${className}.${kind}: "${text}" ${fault}`;
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
