import type { JudgedHit, Silence } from './hits';
import type { FlaggedPrinciple } from './principle';

/** When hits of one length overlap, the principle that is kept: the weightiest first. */
const WEIGHTIEST_FIRST: readonly FlaggedPrinciple[] = [
  'fear-blame',
  'distrust',
  'ranking-incentive',
  'metric-control',
  'numeric-target',
  'result-only',
  'mechanical-view',
  'command',
];

export type Silenced = { readonly hit: JudgedHit; readonly because: readonly Silence[] };
export type Chosen = {
  /** In reading order, never overlapping. */
  readonly kept: readonly JudgedHit[];
  readonly silenced: readonly Silenced[];
};

/** How likely it is, from 0 to 1, that a sentence of the block (by index) steers by results: another eye's view; null for none. */
export type Opinion = (sentence: number) => number | null;

/** Another eye this sure is company enough for a weak rule; where it is less sure than the second, nothing speaks. */
const VOUCHES = 0.5;
const DENIES = 0.4;

/**
 * Which hits become findings. Of hits that overlap the strong one is kept, then the longest, then the weightiest
 * principle. A weak one needs another hit in its sentence or the next to it, or another eye's opinion. Where that eye
 * thinks otherwise, Tillit's own rules keep silent too (measured on texts by others: half of them were right there); an
 * organisation's strong rule always speaks.
 */
export function chooseHits(
  hits: readonly JudgedHit[],
  lengthOf: (hit: JudgedHit) => number,
  opinion: Opinion | null = null,
): Chosen {
  const silenced: Silenced[] = hits
    .filter((hit) => hit.because.length > 0)
    .map((hit) => ({ hit, because: hit.because }));
  const speaking = hits.filter((hit) => hit.because.length === 0);
  const apart: JudgedHit[] = [];
  const taken = new Set<number>();
  for (const hit of speaking.sort((a, b) => compare(a, b, lengthOf))) {
    const words = Array.from({ length: hit.to - hit.from }, (_, offset) => hit.from + offset);
    if (words.some((word) => taken.has(word))) {
      silenced.push({ hit, because: ['overlap'] });
      continue;
    }
    for (const word of words) taken.add(word);
    apart.push(hit);
  }
  const speaks = inCompany(apart, opinion);
  const kept: JudgedHit[] = [];
  for (const hit of apart) {
    if (speaks(hit)) kept.push(hit);
    else silenced.push({ hit, because: ['strength'] });
  }
  return { kept: kept.sort((a, b) => a.from - b.from), silenced };
}

function compare(a: JudgedHit, b: JudgedHit, lengthOf: (hit: JudgedHit) => number): number {
  const weak = Number(a.rule.rule.strength === 'weak') - Number(b.rule.rule.strength === 'weak');
  if (weak !== 0) return weak;
  return lengthOf(b) - lengthOf(a) || rankOf(a) - rankOf(b) || a.from - b.from || byId(a, b);
}

function rankOf(hit: JudgedHit): number {
  return WEIGHTIEST_FIRST.indexOf(hit.rule.rule.principle);
}

function byId(a: JudgedHit, b: JudgedHit): number {
  return a.rule.rule.id < b.rule.rule.id ? -1 : 1;
}

/** True for hits that may speak, given what else stands near them and the other eye's opinion. */
function inCompany(all: readonly JudgedHit[], opinion: Opinion | null): (hit: JudgedHit) => boolean {
  const counts = new Map<number, number>();
  for (const { sentence } of all) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  const near = (sentence: number) =>
    [sentence - 1, sentence, sentence + 1].reduce((sum, one) => sum + (counts.get(one) ?? 0), 0);
  return ({ rule, sentence }) => {
    const { strength, publisher } = rule.rule;
    const strong = strength === 'strong';
    const likely = strong && publisher !== null ? null : (opinion?.(sentence) ?? null);
    if (likely === null) return strong || near(sentence) > 1;
    return likely >= VOUCHES || (likely >= DENIES && (strong || near(sentence) > 1));
  };
}
