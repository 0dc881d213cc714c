import { join } from 'node:path';
import type { Judges } from '../../lib/coach/judges';
import type { Finding } from '../../lib/engine/finding';
import type { Language } from '../../lib/engine/principle';
import { readCorpus } from '../../lib/reader/train/corpus';
import type { CorpusPart } from '../../lib/reader/train/corpus';
import { foundIn } from './foundIn';
import { judgesOf } from './judges';
import { FAULTS, faultsOf } from './offerFaults';
import type { Fault } from './offerFaults';

/** How the findings of some texts are served. */
export type Served = {
  readonly findings: number;
  /** With a wording that changes the text and only the words. */
  readonly usable: number;
  readonly several: number;
  /** Most findings that one exact wording serves. */
  readonly commonest: number;
  readonly suggestions: number;
  readonly faults: Readonly<Record<Fault, readonly string[]>>;
};

/** Applies every suggestion for every finding of the texts, each by itself, and looks at what the text has become. */
export function servedIn(texts: readonly string[], judges: Judges): Served {
  const faults: Record<Fault, string[]> = {
    space: [],
    capital: [],
    number: [],
    name: [],
    bracket: [],
    unchanged: [],
    'marked again': [],
  };
  const all: Finding[] = [];
  const serves = new Map<string, number>();
  const seenIn = (text: string) => foundIn(text, judges, 'thorough');
  for (const text of texts) {
    for (const finding of seenIn(text)) {
      all.push(finding);
      for (const suggestion of finding.suggestions) {
        const words = suggestion.replacement.toLowerCase();
        serves.set(words, (serves.get(words) ?? 0) + 1);
        for (const fault of faultsOf({ text, finding, suggestion, seenIn }))
          faults[fault].push(
            `${finding.ruleId}: "${text.slice(suggestion.start, suggestion.end)}" → "${suggestion.replacement}"`,
          );
      }
    }
  }
  return {
    findings: all.length,
    usable: all.filter(({ suggestions }) => suggestions.some(({ deed }) => !deed)).length,
    several: all.filter(({ suggestions }) => suggestions.length > 1).length,
    commonest: Math.max(0, ...serves.values()),
    suggestions: all.reduce((sum, { suggestions }) => sum + suggestions.length, 0),
    faults,
  };
}

/** Prints how the whole corpus is served, and with `faults` every fault in the part to develop on. `root` is the project's folder. */
export function measureOffers(root: string, { faults }: { readonly faults: boolean }): void {
  const judges = judgesOf(root, 'both');
  const parts: readonly CorpusPart[] = faults ? ['develop'] : ['develop', 'held-out'];
  for (const language of ['sv', 'en'] as const satisfies readonly Language[]) {
    const texts = parts.flatMap((part) => readCorpus(join(root, 'lib', 'reader', 'corpus'), part, language));
    const served = servedIn(
      texts.map(({ text }) => text),
      judges,
    );
    const share = (count: number) => (count / served.findings).toFixed(3);
    console.log(
      `${language}: ${texts.length} texts, ${served.findings} findings, usable ${share(served.usable)}, two or more ${share(served.several)}, ` +
        `one wording serves at most ${share(served.commonest)}; ${served.suggestions} suggestions, faults: ` +
        FAULTS.map((fault) => `${fault} ${served.faults[fault].length}`).join(', '),
    );
    if (faults)
      for (const fault of FAULTS) for (const one of served.faults[fault]) console.log(`  ${fault} · ${one}`);
  }
}
