import type { Reading } from '../languages/reading';
import { isJudged } from '../text/block';
import { chooseHits } from './choose';
import type { Opinion } from './choose';
import type { CompiledRules, TokenView } from './compiled';
import type { Finding } from './finding';
import { hitsIn } from './hits';
import type { JudgedBlock, JudgedHit, Reasons, Silence } from './hits';
import type { Hit } from './match';
import type { Genre, Language } from './principle';
import { offersFor } from './offers';
import type { Mark, Seen } from './offerCandidates';
import type { Withheld } from './offers';
import { questionFor } from './rewording';

export type { JudgedBlock, Silence } from './hits';

/** A rule's words that stand there and are not shown, and why. For a pack's examples and its author. */
export type SilentHit = {
  readonly ruleId: string;
  /** Offsets in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The first reason that holds, or every one when they were asked for. */
  readonly because: readonly Silence[];
};

/** Where a pattern stands: offsets in the block's text. */
export type PatternMatch = {
  readonly ruleId: string;
  /** Index among the rule's patterns. */
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
};

export type BlockReading = {
  /** In reading order, never overlapping. */
  readonly findings: readonly Finding[];
  readonly silent: readonly SilentHit[];
  /** For each finding, the words that it marks and the hit. */
  readonly marks: readonly Mark[];
  /** What the marks stand in; null for a block that is not judged. */
  readonly seen: Seen | null;
  /** For each finding, the rewordings of its rule that are not offered, and why. */
  readonly withheld: readonly (readonly Withheld[])[];
  /** Every place where a rule's pattern stands, shown or not. */
  readonly matches: readonly PatternMatch[];
  /** The block's text, cut up; null for a block that is not judged. */
  readonly reading: Reading | null;
  /** Looks at a word: the matcher's work. */
  readonly steps: number;
  /** True when the work allowed for a block was used up: some findings may be missing. */
  readonly stopped: boolean;
};

const NOTHING: BlockReading = {
  findings: [],
  silent: [],
  marks: [],
  seen: null,
  withheld: [],
  matches: [],
  reading: null,
  steps: 0,
  stopped: false,
};

/** What the rules see in one block, in reading order, never overlapping. Never throws, whatever the text. */
export function analyzeBlock(
  block: JudgedBlock,
  language: Language,
  genre: Genre,
  rules: CompiledRules,
): Finding[] {
  return [...readBlock(block, language, genre, rules).findings];
}

/** How a block is read, where that is not as usual. */
export type ReadOptions = {
  /** Every reason why a hit is kept silent, or the first (default). */
  readonly asked?: Reasons;
  /** Another eye on the block, given once it is cut up; asked about weak rules. Default: none. */
  readonly opinion?: (reading: Reading) => Opinion;
  /** False to leave suggestions out. Default: true. */
  readonly offers?: boolean;
};

/** As `analyzeBlock`, with what was kept silent and why. */
export function readBlock(
  block: JudgedBlock,
  language: Language,
  genre: Genre,
  rules: CompiledRules,
  { asked = 'first', opinion, offers: wanted = true }: ReadOptions = {},
): BlockReading {
  if (!isJudged(block.kind)) return NOTHING;
  const found = hitsIn(block, language, genre, rules, { asked });
  const { reading, view } = found;
  const lengthOf = (hit: Hit) => spanOf(hit, view).end - spanOf(hit, view).start;
  const chosen = chooseHits(found.hits, lengthOf, opinion?.(reading) ?? null);
  const isFlagged = (text: string, start: number, end: number) =>
    flags({ ...block, text }, start, end, language, genre, rules);
  const seen = { reading, view, hits: found.hits, kind: block.kind, genre };
  const marks: Mark[] = chosen.kept.map((hit) => ({ ...hit, principle: hit.rule.rule.principle, hit }));
  const offers = wanted
    ? marks.map((mark) => offersFor(mark, seen, rules, isFlagged, asked === 'every' ? 'own' : 'shown'))
    : [];
  return {
    findings: chosen.kept.map((hit, index) => {
      const { start, end } = reading.sentences[hit.sentence] ?? spanOf(hit, view);
      return findingOf(hit, view, { start, end }, offers[index]?.suggestions ?? []);
    }),
    marks,
    seen,
    withheld: offers.map((offer) => offer.withheld),
    matches: found.hits.map((hit) => ({
      ruleId: hit.rule.rule.id,
      pattern: hit.pattern,
      ...spanOf(hit, view),
    })),
    silent: chosen.silenced.map(({ hit, because }) => {
      const { start, end } = spanOf(hit, view);
      return { ruleId: hit.rule.rule.id, start, end, text: view.text.slice(start, end), because };
    }),
    reading,
    steps: found.steps,
    stopped: found.stopped,
  };
}

/** True when a rule would mark something within the words `[start, end)`. */
function flags(
  block: JudgedBlock,
  start: number,
  end: number,
  language: Language,
  genre: Genre,
  rules: CompiledRules,
): boolean {
  const { hits, view } = hitsIn(block, language, genre, rules, { within: { start, end } });
  const spans = chooseHits(hits, (hit) => spanOf(hit, view).end - spanOf(hit, view).start).kept.map((hit) =>
    spanOf(hit, view),
  );
  return spans.some((span) => span.start < end && start < span.end);
}

function spanOf(hit: Hit, view: TokenView): { start: number; end: number } {
  const start = view.tokens[hit.from]?.start ?? 0;
  return { start, end: view.tokens[hit.to - 1]?.end ?? start };
}

function findingOf(
  hit: JudgedHit,
  view: TokenView,
  sentence: Finding['sentence'],
  suggestions: Finding['suggestions'],
): Finding {
  const { id, principle, severity, language, title, message, why, grounds, publisher } = hit.rule.rule;
  const question = questionFor(hit, view);
  const span = spanOf(hit, view);
  const text = view.text.slice(span.start, span.end);
  const words = { title, message, why, grounds, question, publisher };
  return {
    ruleId: id,
    by: 'rule',
    confidence: 1,
    principle,
    severity,
    language,
    ...span,
    text,
    sentence,
    ...words,
    suggestions,
    evidence: null,
  };
}
