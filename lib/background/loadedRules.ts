import { compileLanguage, compileRules } from '../engine/compile';
import type { CompiledRules, LanguageRules } from '../engine/compiled';
import { unpackRules } from '../engine/packedRules';
import type { PackedRules } from '../engine/packedRules';
import type { Language } from '../engine/principle';
import type { RuleSet } from '../engine/rule';
import { expandPack } from '../packs/expand';
import { parsePack } from '../packs/parse';
import type { Choices } from '../store/choices';
import type { StoredPack } from '../store/storedPack';
import { hash } from '../text/hash';
import { builtinIndex } from './builtinIndex';
import { readOwnFile } from './fetchPack';
import { onceFor } from './onceFor';
import { seededStore } from './seed';

/** The rules under some choices: their name, and the rules themselves. */
export type ChosenRules = {
  /** The name of just these rules under just these choices. */
  readonly revision: string;
  /** Ready to run in these languages; in others nothing is seen. */
  readonly ready: (languages: ReadonlySet<Language>) => Promise<ReadyRules>;
};

export type ReadyRules = {
  readonly rules: CompiledRules;
  /** The rules that the person has switched off; null for none. */
  readonly quieted: CompiledRules | null;
};

type Compiled = { readonly rules: LanguageRules; readonly quieted: LanguageRules | null };
type Sets = { readonly builtin: readonly RuleSet[]; readonly others: readonly RuleSet[] };

type Loaded = {
  readonly stamp: string;
  /** A language's rules, read when they are first asked for. */
  readonly setsOf: (language: Language) => Promise<Sets>;
};

const LANGUAGES: readonly Language[] = ['en', 'sv'];
const NOTHING: Readonly<Record<Language, LanguageRules>> = compileRules([]).byLanguage;
/** Ordinary windows and private ones may have different rules switched off: two are kept ready. */
const KEPT_READY = 2;

let loading: Promise<Loaded> | null = null;
let ready = new Map<string, Map<Language, Promise<Compiled>>>();

/** The rules of all packs without those that the person has switched off. Packs are read once in a worker's life. */
export async function rulesFor(choices: Choices): Promise<ChosenRules> {
  const { setsOf, stamp } = await loaded();
  const off = Object.keys(choices.rules)
    .filter((id) => choices.rules[id] === false)
    .sort();
  const name = hash([stamp, ...off].join('\n'));
  const known = readyUnder(name);
  const compiled = (language: Language) =>
    onceFor(language, known, async () => compile(language, await setsOf(language), new Set(off)));
  return {
    revision: hash(`${name} ${choices.sensitivity}`),
    ready: async (languages) => {
      const wanted = LANGUAGES.filter((language) => languages.has(language));
      return together(await Promise.all(wanted.map(async (one) => [one, await compiled(one)] as const)));
    },
  };
}

/** The rules that come with Tillit, beside which every other pack works. */
export async function builtinRules(): Promise<readonly RuleSet[]> {
  const { setsOf } = await loaded();
  return (await Promise.all(LANGUAGES.map(setsOf))).flatMap(({ builtin }) => builtin);
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
  const [store, index] = await Promise.all([seededStore(), builtinIndex()]);
  const packs = await store.packs();
  const sets = new Map<Language, Promise<Sets>>();
  const parsed = new Map<string, Promise<readonly RuleSet[]>>();
  const setsIn = async (pack: StoredPack, language: Language): Promise<readonly RuleSet[]> => {
    const made = index.find(({ sha256 }) => sha256 === pack.sha256);
    if (pack.origin === 'builtin' && made?.rules !== undefined && made.language !== undefined)
      return made.language === language ? [await madeRules(made.rules)] : [];
    const all = await onceFor(pack.id, parsed, async () => ruleSetsOf(pack));
    return all.filter((set) => set.language === language);
  };
  const read = async (language: Language): Promise<Sets> => {
    const of = async (those: readonly StoredPack[]) =>
      (await Promise.all(those.map((pack) => setsIn(pack, language)))).flat();
    const [builtin, others] = await Promise.all([
      of(packs.filter(({ origin }) => origin === 'builtin')),
      of(packs.filter(({ origin }) => origin !== 'builtin')),
    ]);
    return { builtin, others };
  };
  return {
    stamp: packs.map(({ id, sha256 }) => `${id}@${sha256}`).join(' '),
    setsOf: (language) => onceFor(language, sets, () => read(language)),
  };
}

/** Rules that come ready with Tillit. */
async function madeRules(file: string): Promise<RuleSet> {
  const packed: PackedRules = JSON.parse(await readOwnFile(`/packs/${file}`));
  return unpackRules(packed);
}

function ruleSetsOf({ id, text, origin }: StoredPack): readonly RuleSet[] {
  const parsed = parsePack(text);
  if (parsed.ok) return [expandPack(parsed.pack, { builtIn: origin === 'builtin' })];
  console.error('Tillit: a stored pack can no longer be read:', id);
  return [];
}

function readyUnder(name: string): Map<Language, Promise<Compiled>> {
  const known = ready.get(name);
  if (known !== undefined) return known;
  if (ready.size >= KEPT_READY) ready = new Map();
  const made = new Map<Language, Promise<Compiled>>();
  ready.set(name, made);
  return made;
}

function compile(language: Language, { builtin, others }: Sets, off: ReadonlySet<string>): Compiled {
  const sets = [...builtin, ...others];
  const those = (isMeant: (id: string) => boolean) =>
    sets.map((set) => ({ ...set, rules: set.rules.filter(({ id }) => isMeant(id)) }));
  const isAnyOff = sets.some((set) => set.rules.some(({ id }) => off.has(id)));
  return {
    rules: compileLanguage(
      those((id) => !off.has(id)),
      language,
    ),
    quieted: isAnyOff
      ? compileLanguage(
          those((id) => off.has(id)),
          language,
        )
      : null,
  };
}

function together(some: readonly (readonly [Language, Compiled])[]): ReadyRules {
  const rules = some.map(([language, one]) => [language, one.rules] as const);
  const quieted = some.flatMap(([language, one]) => (one.quieted ? [[language, one.quieted] as const] : []));
  return {
    rules: { byLanguage: { ...NOTHING, ...Object.fromEntries(rules) } },
    quieted: quieted.length > 0 ? { byLanguage: { ...NOTHING, ...Object.fromEntries(quieted) } } : null,
  };
}
