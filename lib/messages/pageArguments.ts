import type { KeyedBlock } from '../coach/document';
import type { Genre } from '../engine/principle';
import type { ActivateCaller, AnalyzeRequest, PageCalls, QuietWish } from '../messages';
import type { BlockKind } from '../text/block';
import { isLoose, type Loose } from './envelope';

/** The most that a page's frame may send; lengths in UTF-16 units. The session keeps within them. */
export const PAGE_LIMITS = {
  /** Blocks of a document. */
  blocks: 20_000,
  /** Text of one block. */
  blockText: 200_000,
  /** All texts of one request together. */
  requestText: 2_000_000,
  /** Key of a block. */
  key: 200,
  /** Language tag. */
  tag: 60,
  /** Id of a rule. */
  ruleId: 300,
} as const;

const KINDS: Record<BlockKind, true> = {
  paragraph: true,
  heading: true,
  'list-item': true,
  'table-cell': true,
  quote: true,
  signature: true,
  code: true,
};
const CALLERS: Record<ActivateCaller, true> = {
  'lacks-editor': true,
  'has-editor': true,
  'is-editor': true,
};
const GENRES: Record<Genre, true> = {
  email: true,
  goal: true,
  report: true,
  chat: true,
  review: true,
  policy: true,
  other: true,
};

/** The arguments of a page's call, rebuilt from what is known; null when the shape is wrong or the size too large. */
export function readPageArguments(call: string, args: readonly unknown[]): readonly unknown[] | null {
  return isOneOf(call, READERS) ? READERS[call](args) : null;
}

const READERS: {
  readonly [Name in keyof PageCalls]: (args: readonly unknown[]) => readonly unknown[] | null;
} = {
  activate: (args) => (args.length === 1 && isOneOf(args[0], CALLERS) ? [args[0]] : null),
  analyze: (args) => only(args, readAnalyzeRequest),
  quiet: (args) => only(args, readQuietWish),
};

function only<T>(args: readonly unknown[], read: (value: Loose) => T | null): readonly [T] | null {
  const [value] = args;
  if (args.length !== 1 || !isLoose(value)) return null;
  const result = read(value);
  return result === null ? null : [result];
}

function readQuietWish(wish: Loose): QuietWish | null {
  if (wish.kind === 'siteOff') return { kind: 'siteOff' };
  if (wish.kind === 'snooze' && (wish.for === 'hour' || wish.for === 'today')) {
    return { kind: 'snooze', for: wish.for };
  }
  if (wish.kind === 'disableRule' && isText(wish.ruleId, PAGE_LIMITS.ruleId)) {
    return { kind: 'disableRule', ruleId: wish.ruleId };
  }
  return null;
}

function readAnalyzeRequest(request: Loose): AnalyzeRequest | null {
  const { order, blocks, genre, pageLanguage, all, offers } = request;
  if (!isKeys(order) || !isKeys(offers)) return null;
  if (!isShortList(blocks) || typeof all !== 'boolean') return null;
  if (!isTag(pageLanguage) || !(genre === null || isOneOf(genre, GENRES))) return null;
  const read = blocks.map(readBlock).filter((block) => block !== null);
  const units = read.reduce(
    (sum, block) => sum + block.text.length + block.before.length + block.after.length,
    0,
  );
  if (read.length !== blocks.length || units > PAGE_LIMITS.requestText) return null;
  return { order, blocks: read, genre, pageLanguage, all, offers };
}

function readBlock(value: unknown): KeyedBlock | null {
  if (!isLoose(value)) return null;
  const { key, kind, text, before, after, langHint } = value;
  if (!isText(key, PAGE_LIMITS.key) || !isOneOf(kind, KINDS) || !isTag(langHint)) return null;
  if (!isText(text, PAGE_LIMITS.blockText)) return null;
  if (!isText(before, PAGE_LIMITS.blockText) || !isText(after, PAGE_LIMITS.blockText)) return null;
  return { key, kind, text, before, after, langHint };
}

function isShortList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length <= PAGE_LIMITS.blocks;
}

function isKeys(value: unknown): value is readonly string[] {
  return isShortList(value) && value.every((key) => isText(key, PAGE_LIMITS.key));
}

function isText(value: unknown, limit: number): value is string {
  return typeof value === 'string' && value.length <= limit;
}

function isTag(value: unknown): value is string | null {
  return value === null || isText(value, PAGE_LIMITS.tag);
}

function isOneOf<Name extends string>(value: unknown, names: Readonly<Record<Name, unknown>>): value is Name {
  return typeof value === 'string' && Object.hasOwn(names, value);
}
