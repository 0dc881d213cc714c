import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sensitivity } from '../../lib/coach/document';
import type { FlaggedPrinciple, Language } from '../../lib/engine/principle';
import { FLAGGED_PRINCIPLES } from '../../lib/engine/principle';
import { readCorpus } from '../../lib/reader/train/corpus';
import type { LabelledText } from '../../lib/reader/train/labelled';
import { foundIn } from './foundIn';
import { judgesOf } from './judges';
import type { Eyes } from './judges';
import { learningCurve } from './learningCurve';
import { curvePicture } from './curvePicture';
import { score } from './score';
import type { Found, Score } from './score';
import { unseenGroups } from './unseen';

const LANGUAGES: readonly Language[] = ['sv', 'en'];
const EYES: readonly Eyes[] = ['rules', 'reader', 'both'];
const SENSITIVITIES: readonly Sensitivity[] = ['thorough', 'balanced', 'calm'];
const WHOLE_MESSAGES = /-d$/u;

/**
 * Scores the part of the corpus that nobody trained on or read, and writes the report with the learning curve to
 * `tests/reports`. `root` is the project's folder.
 */
export function measure(root: string, { curve }: { readonly curve: boolean }): void {
  const lines = [
    `# Understanding`,
    '',
    `Measured ${new Date().toISOString().slice(0, 10)} with \`npm run measure\`.`,
    '',
  ];
  for (const language of LANGUAGES) lines.push(...reportOf(language, root));
  const reports = join(root, 'tests', 'reports');
  mkdirSync(reports, { recursive: true });
  if (curve) {
    const curves = LANGUAGES.map((language) => ({ language, points: learningCurve(root, language) }));
    writeFileSync(join(reports, 'learning-curve.svg'), curvePicture(curves));
    lines.push(
      '## Learning curve',
      '',
      '![Recall at a precision of 0.90 against texts trained on](learning-curve.svg)',
      '',
    );
    for (const { language, points } of curves)
      for (const { texts, recall } of points)
        lines.push(`- ${language}: ${texts} texts, recall ${recall.toFixed(3)}`);
  }
  writeFileSync(join(reports, 'understanding.md'), `${lines.join('\n')}\n`);
  console.log(lines.join('\n'));
}

/** Prints the same of the part to develop on, read by readers that were not trained on its authors (some minutes). */
export function measureUnseen(root: string): void {
  for (const language of LANGUAGES) {
    const rules = judgesOf(root, 'rules');
    const groups = unseenGroups(root, language, rules);
    const judges = new Map(
      groups.flatMap((group) => group.texts.map((text) => [text, group.judges] as const)),
    );
    for (const sensitivity of SENSITIVITIES) {
      const found = score([...judges.keys()], (text) =>
        foundIn(text.text, judges.get(text) ?? rules, sensitivity),
      );
      console.log(row({ name: `${language} ${sensitivity}, authors not trained on`, ...found }));
    }
  }
}

function reportOf(language: Language, root: string): string[] {
  const texts = readCorpus(join(root, 'lib', 'reader', 'corpus'), 'held-out', language);
  const rows = SENSITIVITIES.flatMap((sensitivity) =>
    EYES.map((eyes) => ({ name: `${sensitivity}, ${eyes}`, ...scored(texts, eyes, sensitivity, root) })),
  );
  const messages = texts.filter(({ source }) => WHOLE_MESSAGES.test(source));
  const whole = SENSITIVITIES.map((sensitivity) => ({
    name: `${sensitivity}, whole messages`,
    ...scored(messages, 'both', sensitivity, root),
  }));
  return [
    `## ${language === 'sv' ? 'Swedish' : 'English'}: ${texts.length} texts held out`,
    '',
    '| | precision | recall | inside | principle | hard alarmed | texts helped |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...[...rows, ...whole].map(row),
    '',
    ...byPrinciple(texts, root),
  ];
}

function scored(texts: readonly LabelledText[], eyes: Eyes, sensitivity: Sensitivity, root: string): Score {
  const judges = judgesOf(root, eyes);
  return score(texts, ({ text }) => foundIn(text, judges, sensitivity));
}

function row({
  name,
  precision,
  recall,
  inside,
  principle,
  hardAlarmed,
  helped,
}: Score & { name: string }): string {
  const cells = [precision, recall, inside, principle, hardAlarmed, helped].map((share) => share.toFixed(3));
  return `| ${name} | ${cells.join(' | ')} |`;
}

function byPrinciple(texts: readonly LabelledText[], root: string): string[] {
  const judges = judgesOf(root, 'both');
  const found = new Map(texts.map((text) => [text, foundIn(text.text, judges, 'thorough')]));
  const seenIn = (text: LabelledText) => found.get(text) ?? [];
  const rows = FLAGGED_PRINCIPLES.map((principle) => {
    const { precision } = score(texts, (text) => seenIn(text).filter((one) => one.principle === principle));
    const recall = recallOf(texts, principle, seenIn);
    return `| ${principle} | ${precision.toFixed(3)} | ${recall.toFixed(3)} |`;
  });
  return ['| thorough, both | precision | recall |', '| --- | --- | --- |', ...rows, ''];
}

function recallOf(
  texts: readonly LabelledText[],
  principle: FlaggedPrinciple,
  seenIn: (text: LabelledText) => readonly Found[],
): number {
  const only = texts.map((text) => ({
    text,
    one: { ...text, flags: text.flags.filter((flag) => flag.principle === principle) },
  }));
  const original = new Map<LabelledText, LabelledText>(only.map(({ one, text }) => [one, text]));
  return score(
    only.map(({ one }) => one),
    (one) => seenIn(original.get(one) ?? one),
  ).recall;
}
