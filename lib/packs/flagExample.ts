import type { Finding } from '../engine/finding';
import type { BlockReading } from '../engine/matchBlock';
import type { WithheldReason } from '../engine/rewording';
import type { ReadExample, Tried } from './examples';
import type { FlagExample } from './format';
import { markedSpan } from './marked';
import type { Report } from './report';

/** Notes what is wrong with a text that the rule should mark. */
export function flagProblems(
  example: FlagExample,
  ruleId: string,
  read: ReadExample,
  tried: Tried,
  report: Report,
): void {
  const marked = markedSpan(example.text);
  if (!marked) return;
  const reading = read(marked.text);
  for (const match of reading.matches) if (match.ruleId === ruleId) tried.patterns.add(match.pattern);
  const index = reading.findings.findIndex(
    ({ ruleId: by, start, end }) => by === ruleId && start === marked.span.start && end === marked.span.end,
  );
  const finding = reading.findings[index];
  if (!finding) {
    report.within('text', () => reportMissed(ruleId, reading, report));
    return;
  }
  const outcomes = outcomesOf(finding, reading, index);
  reportWithheld(outcomes, tried, report);
  reportBecomes(example, marked.text, outcomes, report);
}

type Outcome = {
  readonly written: string | null;
  readonly start: number;
  readonly end: number;
  readonly reason: WithheldReason | null;
};

/** What became of each of the rule's rewordings, in their order. */
function outcomesOf(finding: Finding, reading: BlockReading, index: number): readonly Outcome[] {
  const withheld = reading.withheld[index] ?? [];
  const offered = finding.suggestions.values();
  return Array.from({ length: withheld.length + finding.suggestions.length }, (_, rewording) => {
    const kept = withheld.find((one) => one.rewording === rewording);
    if (kept) return { written: kept.replacement, start: 0, end: 0, reason: kept.reason };
    const { value } = offered.next();
    return {
      written: value?.replacement ?? null,
      start: value?.start ?? 0,
      end: value?.end ?? 0,
      reason: null,
    };
  });
}

function reportMissed(ruleId: string, reading: BlockReading, report: Report): void {
  const other = reading.findings.find((finding) => finding.ruleId === ruleId);
  if (other) {
    report.error(`The rule marks "${other.text}" instead`, 'Move the [[ ]], or change the pattern');
    return;
  }
  const silent = reading.silent.find((hit) => hit.ruleId === ruleId);
  if (!silent) {
    report.error('The rule marks nothing here', 'Change a pattern so that it fits, or the example');
    return;
  }
  const because = silent.because.join(' and ');
  if (silent.because.includes('overlap')) {
    const rival = reading.findings.find(({ start, end }) => start < silent.end && silent.start < end);
    report.error(
      `Another rule marks these words: ${rival?.ruleId ?? 'unknown'} marks "${rival?.text ?? ''}"`,
      'Make one of the two narrower',
    );
    return;
  }
  report.error(
    `The rule finds "${silent.text}" but keeps silent: ${because}`,
    `Write another example, or let the rule drop what keeps it silent (${because})`,
  );
}

/** Rewordings that would not be offered on one of the rule's own examples. */
function reportWithheld(outcomes: readonly Outcome[], tried: Tried, report: Report): void {
  for (const [rewording, { written, reason }] of outcomes.entries()) {
    if (reason === null || reason === 'twin') tried.rewordings.add(rewording);
    if (reason === 'flagged') {
      report.error(
        `Rewording ${rewording} would itself be marked: "${written ?? ''}"`,
        'Word it so that no rule marks it, or put the doubtful words in a field: [the method]',
      );
    } else if (reason === 'drops-facts') {
      report.warning(
        `Rewording ${rewording} would lose a number, a date or a name: "${written ?? ''}"`,
        'Remember it in a slot and write the slot into the rewording; until then it is not offered here',
      );
    }
  }
}

const WHY: Readonly<Record<WithheldReason, string>> = {
  'empty-slot': 'a slot that it needs is empty here',
  'no-room': 'it would end in the middle of a sentence',
  'drops-facts': 'it would lose a number, a date or a name',
  flagged: 'it would itself be marked',
  'off-matter': 'it is about something else than what it replaces',
  twin: 'it says the same as one before it',
};

function reportBecomes(
  example: FlagExample,
  text: string,
  outcomes: readonly Outcome[],
  report: Report,
): void {
  const { rewording, becomes } = example;
  const outcome = rewording === undefined ? undefined : outcomes[rewording];
  if (!outcome) return;
  if (outcome.reason !== null) {
    const cause = `Rewording ${rewording ?? 0} is not offered: ${WHY[outcome.reason]}`;
    report.within('rewording', () => report.error(cause, 'Change the rewording, or name another'));
    return;
  }
  const result = text.slice(0, outcome.start) + (outcome.written ?? '') + text.slice(outcome.end);
  if (becomes !== undefined && becomes !== result) {
    report.within('becomes', () =>
      report.error(`It becomes "${result}"`, 'Change the rewording, or what is expected'),
    );
  }
}
