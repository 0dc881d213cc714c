import { defaultGuards } from '../engine/defaultGuards';
import { FLAGGED_PRINCIPLES } from '../engine/principle';
import type { FlaggedPrinciple } from '../engine/principle';
import type { Guard, PrincipleTexts, Rewording, Rule, RuleSet, Wording } from '../engine/rule';
import { isFlaggedPrinciple } from './flagged';
import type { Pack, PackRule, PackWording } from './format';
import { lexicalSet } from './lexicalSet';

export type ExpandOptions = {
  /** Which rules are run, by status. Default: those that are `on`. */
  readonly statuses?: readonly NonNullable<PackRule['status']>[];
  /** True for the packs that come with Tillit: their findings name no publisher. Default false; never read off the id. */
  readonly builtIn?: boolean;
};

/**
 * The rules of a pack as the engine runs them: forms listed, defaults and texts filled in. The pack must have come
 * through `parsePack` or `buildPack`.
 */
export function expandPack(pack: Pack, options: ExpandOptions = {}): RuleSet {
  const { statuses = ['on'], builtIn = false } = options;
  const publisher = builtIn ? null : pack.publisher.name;
  return {
    pack: pack.id,
    language: pack.language,
    sets: Object.entries(pack.sets).map(([name, set]) => lexicalSet(name, set, pack.language)),
    rules: pack.rules
      .filter((rule) => statuses.includes(rule.status ?? 'on'))
      .map((rule) => expandRule(rule, pack, publisher)),
    wordings: (pack.wordings ?? []).map((wording) => expandWording(wording, pack)),
    principles: builtIn ? principleTexts(pack) : {},
  };
}

function principleTexts({ principles }: Pack): PrincipleTexts {
  const texts = FLAGGED_PRINCIPLES.flatMap((id) => {
    const text = principles[id];
    return text
      ? [[id, { ...text, message: text.message ?? text.why, grounds: text.grounds ?? '' }] as const]
      : [];
  });
  return Object.fromEntries(texts);
}

function expandRule(rule: PackRule, pack: Pack, publisher: string | null): Rule {
  const principle = principleOf(rule, pack);
  const texts = Object.hasOwn(pack.principles, rule.principle) ? pack.principles[rule.principle] : undefined;
  return {
    id: `${pack.id}/${rule.id}`,
    language: pack.language,
    principle,
    severity: rule.severity ?? 'suggest',
    where: rule.where ?? null,
    patterns: rule.patterns,
    unless: rule.unless ?? [],
    guards: guardsOf(rule, principle),
    near: rule.near ?? [],
    notNear: rule.notNear ?? [],
    strength: rule.strength ?? 'strong',
    title: texts?.title ?? '',
    why: rule.why ?? texts?.why ?? '',
    grounds: rule.grounds ?? texts?.grounds ?? '',
    message: rule.message,
    question: rule.question ?? texts?.question ?? '',
    rewordings: rule.rewordings.map((rewording) => expandRewording(rewording, 'match')),
    publisher,
  };
}

/** The one of the eight that a rule belongs under. */
export function principleOf(rule: Pick<PackRule, 'id' | 'principle'>, pack: Pack): FlaggedPrinciple {
  if (isFlaggedPrinciple(rule.principle)) return rule.principle;
  const under = Object.hasOwn(pack.principles, rule.principle)
    ? pack.principles[rule.principle]?.under
    : undefined;
  if (under) return under;
  throw new Error(`Rule ${rule.id} has no principle; the pack was not checked.`);
}

function guardsOf(rule: PackRule, principle: FlaggedPrinciple): readonly Guard[] {
  const guards = new Set([...defaultGuards(principle), ...(rule.guards?.add ?? [])]);
  for (const guard of rule.guards?.drop ?? []) guards.delete(guard);
  return [...guards];
}

function expandWording(wording: PackWording, pack: Pack): Wording {
  return {
    id: `${pack.id}/${wording.id}`,
    language: pack.language,
    principle: principleOf(wording, pack),
    where: wording.where ?? null,
    patterns: wording.patterns ?? [],
    fits: wording.fits ?? [],
    rewordings: wording.rewordings.map((rewording) => expandRewording(rewording, 'sentence')),
  };
}

function expandRewording(
  { text, replaces, deed, drops }: PackRule['rewordings'][number],
  usual: Rewording['replaces'],
): Rewording {
  return { template: text, replaces: replaces ?? usual, deed: deed ?? false, drops: drops ?? null };
}
