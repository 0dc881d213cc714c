import { compileRules } from '../engine/compile';
import type { CompiledRules } from '../engine/compiled';
import type { RuleSet } from '../engine/rule';
import { expandPack } from '../packs/expand';
import { parsePack } from '../packs/parse';
import type { Choices } from '../store/choices';
import type { StoredPack } from '../store/storedPack';
import { hash } from '../text/hash';
import { builtinIndex } from './builtinIndex';
import { readOwnFile } from './fetchPack';
import { seededStore } from './seed';

/** Rules that are ready to run, and the name of just these rules under just these choices. */
export type ReadyRules = Compiled & { readonly revision: string };

type Compiled = {
  readonly rules: CompiledRules;
  /** The rules that the person has switched off; null for none. */
  readonly quieted: CompiledRules | null;
};

type Loaded = {
  readonly builtin: readonly RuleSet[];
  readonly sets: readonly RuleSet[];
  readonly stamp: string;
};

/** Ordinary windows and private ones may have different rules switched off: two are kept ready. */
const KEPT_READY = 2;

let loading: Promise<Loaded> | null = null;
let ready = new Map<string, Compiled>();

/** The rules of all packs without those that the person has switched off. Packs are read once in a worker's life. */
export async function rulesFor(choices: Choices): Promise<ReadyRules> {
  const { sets, stamp } = await loaded();
  const off = Object.keys(choices.rules)
    .filter((id) => choices.rules[id] === false)
    .sort();
  const name = hash([stamp, ...off].join('\n'));
  return { ...compiled(name, sets, new Set(off)), revision: hash(`${name} ${choices.sensitivity}`) };
}

/** The rules that come with Tillit, beside which every other pack works. */
export async function builtinRules(): Promise<readonly RuleSet[]> {
  return (await loaded()).builtin;
}

/** The packs have changed: read them anew when they are next needed. */
export function forgetRules(): void {
  loading = null;
  ready = new Map();
}

function loaded(): Promise<Loaded> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Loaded> {
  const [store, made] = await Promise.all([seededStore(), madeRules()]);
  const packs = await store.packs();
  const builtin = packs
    .filter(({ origin }) => origin === 'builtin')
    .flatMap((pack) => made.get(pack.sha256) ?? ruleSetOf(pack));
  const others = packs.filter(({ origin }) => origin !== 'builtin').flatMap(ruleSetOf);
  return {
    builtin,
    sets: [...builtin, ...others],
    stamp: packs.map(({ id, sha256 }) => `${id}@${sha256}`).join(' '),
  };
}

/** The rules that come ready with Tillit, by the sum of their pack. */
async function madeRules(): Promise<ReadonlyMap<string, RuleSet>> {
  const index = await builtinIndex();
  const made = index.map(async ({ rules, sha256 }): Promise<readonly (readonly [string, RuleSet])[]> => {
    if (rules === undefined) return [];
    const set: RuleSet = JSON.parse(await readOwnFile(`/packs/${rules}`));
    return [[sha256, set]];
  });
  return new Map((await Promise.all(made)).flat());
}

function ruleSetOf({ id, text, origin }: StoredPack): RuleSet[] {
  const parsed = parsePack(text);
  if (parsed.ok) return [expandPack(parsed.pack, { builtIn: origin === 'builtin' })];
  console.error('Tillit: a stored pack can no longer be read:', id);
  return [];
}

function compiled(name: string, sets: readonly RuleSet[], off: ReadonlySet<string>): Compiled {
  const known = ready.get(name);
  if (known) return known;
  const those = (isMeant: (id: string) => boolean) =>
    sets.map((set) => ({ ...set, rules: set.rules.filter(({ id }) => isMeant(id)) }));
  const isAnyOff = sets.some((set) => set.rules.some(({ id }) => off.has(id)));
  const made = {
    rules: compileRules(those((id) => !off.has(id))),
    quieted: isAnyOff ? compileRules(those((id) => off.has(id))) : null,
  };
  if (ready.size >= KEPT_READY) ready = new Map();
  ready.set(name, made);
  return made;
}
