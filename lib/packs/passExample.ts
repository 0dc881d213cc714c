import type { Silence } from '../engine/matchBlock';
import { GUARDS } from '../engine/rule';
import type { ReadExample } from './examples';
import type { PassExample } from './format';
import type { Report } from './report';

/** Notes what is wrong with a text in which the rule should be silent. */
export function passProblems(example: PassExample, ruleId: string, read: ReadExample, report: Report): void {
  const reading = read(example.text);
  const found = reading.findings.find((finding) => finding.ruleId === ruleId);
  if (found) {
    report.within('text', () =>
      report.error(
        `The rule marks "${found.text}"`,
        'Change a pattern, or add a guard or unless that keeps it silent',
      ),
    );
    return;
  }
  const { because } = example;
  if (because === undefined) return;
  const silent = reading.silent.filter((hit) => hit.ruleId === ruleId).map((hit) => hit.because);
  if (!silent.some((reasons) => reasons.every((reason) => names(because, reason)))) {
    report.within('because', () => reportReason(because, silent, report));
  }
}

/** True when the author's word for a reason covers the engine's. */
function names(because: NonNullable<PassExample['because']>, reason: Silence): boolean {
  return because === reason || (because === 'guard' && GUARDS.some((guard) => guard === reason));
}

function reportReason(
  because: NonNullable<PassExample['because']>,
  silent: readonly (readonly Silence[])[],
  report: Report,
): void {
  const [reasons] = silent;
  if (!reasons) {
    report.error(
      `It is silent because no pattern fits, not because of ${because}`,
      'Remove because, or make the text one that a pattern fits',
    );
    return;
  }
  const others = reasons.filter((reason) => !names(because, reason)).join(' and ');
  const remedy = `Change the text so that ${because} alone keeps it silent, or name ${others}`;
  if (reasons.some((reason) => names(because, reason))) {
    report.warning(
      `It is also silent because of ${others}, so that it proves little about ${because}`,
      remedy,
    );
  } else {
    report.error(`It is silent because of ${others}, not because of ${because}`, remedy);
  }
}
