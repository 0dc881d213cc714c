import type { FileReport } from './judge';

/** The report as linters print it: a line for each finding, its rewordings below. '' when there is none. */
export function lintLines({ filePath, findings, reflections }: FileReport): string {
  const lines = findings.flatMap((finding) => [
    `${filePath}:${finding.line}:${finding.column}: ${finding.severity} ${finding.principle}: "${onOneLine(finding.text)}" ${finding.message} [${finding.ruleId}]`,
    `    ? ${finding.question}`,
    ...finding.suggestions.map(
      ({ text, deed }) => `    ${deed ? '(if it is true) ' : ''}> ${onOneLine(text)}`,
    ),
  ]);
  const whole = reflections.map(({ id, message }) => `${filePath}: ${message} [${id}]`);
  return [...lines, ...whole].map((line) => `${line}\n`).join('');
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}
