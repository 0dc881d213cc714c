import type { Finding, Suggestion } from '../../lib/engine/finding';

/** What can be wrong with a text after a suggestion was applied. */
export const FAULTS = ['space', 'capital', 'number', 'name', 'bracket', 'unchanged', 'marked again'] as const;
export type Fault = (typeof FAULTS)[number];

/** Offsets of the suggestion are into the whole text. */
export type Applied = {
  readonly text: string;
  readonly finding: Finding;
  readonly suggestion: Suggestion;
  /** Finds anew what is to be seen in a text. */
  readonly seenIn: (text: string) => readonly Finding[];
};

const DOUBLED = /[^\S\n]{2,}|[^\S\n][,.;:?!](?=\s|$)|[([][^\S\n]/gu;
const LOST = /\p{Ll}[.?!…][\p{Lu}\p{Ll}]{2}|[,;:?!]\p{L}/gu;
const NUMBERS = /\p{N}+(?:[.,:/ \u00a0-]\p{N}+)*/gu;
const WORDS = /\p{L}[\p{L}\p{M}\p{N}'’-]*/gu;
/** The pronoun is written with a capital wherever it stands. */
const PRONOUN = /^I(?:['’]\p{L}+)?$/u;

const ACRONYM = /^\p{Lu}{2,}(?::?\p{Ll}*)$/u;

/** The faults of the text with the suggestion in it that it had not before. */
export function faultsOf({ text, finding, suggestion, seenIn }: Applied): readonly Fault[] {
  const { start, end, replacement } = suggestion;
  const after = text.slice(0, start) + replacement + text.slice(end);
  const replaced = text.slice(start, end);
  const faults: readonly (readonly [Fault, boolean])[] = [
    ['unchanged', after === text],
    ['space', grew(DOUBLED, text, after) || grew(LOST, text, after)],
    ['capital', !capitalsRight(text, after, suggestion)],
    ['number', lacks(replaced.match(NUMBERS) ?? [], replacement.match(NUMBERS) ?? [])],
    ['name', lacks(namesIn(text, start, end).filter(isOwed(finding)), replacement.match(WORDS) ?? [])],
    ['bracket', count(/\[/gu, replacement) !== count(/\]/gu, replacement)],
    ['marked again', markedAgain(seenIn(after), finding, start, start + replacement.length)],
  ];
  return faults.flatMap(([fault, found]) => (found ? [fault] : []));
}

function grew(pattern: RegExp, before: string, after: string): boolean {
  return count(pattern, after) > count(pattern, before);
}

function count(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

function lacks(needed: readonly string[], held: readonly string[]): boolean {
  const all = new Set(held);
  return needed.some((one) => !all.has(one));
}

/** An acronym among a rule's own words may go where its rewording says why (`drops`): only such ones ever do. */
function isOwed({ by, text }: Finding): (name: string) => boolean {
  return (name) => by === 'reader' || !ACRONYM.test(name) || !text.includes(name);
}

/** Words with a capital that do not begin a sentence, in the stretch. */
function namesIn(text: string, start: number, end: number): string[] {
  return [...text.slice(start, end).matchAll(WORDS)].flatMap((match) => {
    const [word] = match;
    const before = text.slice(0, start + match.index);
    return /^\p{Lu}/u.test(word) && !PRONOUN.test(word) && !beginsSentence(before) ? [word] : [];
  });
}

function beginsSentence(before: string): boolean {
  return /(?:^|[.!?…:\n•–—"”»'’(]|\p{S}\ufe0f?|\p{N}[.)]|(?:^|\s)\p{L}\))[^\S\n]*["”»'’(*_>#-]*[^\S\n]*$/u.test(
    before,
  );
}

/** A sentence that began with a capital still does, within the replacement each one does, and no other word got one. */
function capitalsRight(text: string, after: string, { start, end, replacement }: Suggestion): boolean {
  const small = /^\P{L}*\p{Ll}/u.test(text.slice(start, end)) || /^[.,;–—\s]/u.test(text.slice(start, end));
  const begins = beginsSentence(text.slice(0, start));
  if (begins && !small && /^\p{Ll}/u.test(replacement)) return false;
  if (!begins && /^\p{Lu}\p{Ll}/u.test(replacement) && small) return false;
  const inside = [...replacement.matchAll(/[.?!]["”»]?\s+\[?(\p{Ll})/gu)];
  const casual = /^\P{L}*\p{Ll}/u.test(text.trimStart()) || /[.?!]\s+\p{Ll}/u.test(text);
  return casual || inside.length === 0 || after === text;
}

function markedAgain(seen: readonly Finding[], { principle }: Finding, start: number, end: number): boolean {
  return seen.some((one) => one.principle === principle && one.start < end && start < one.end);
}
