import type { FileReport } from './judge';

/** The report as linters print it: a line for each finding, its rewordings below. '' when there is nothing to say. */
export function lintLines({ filePath, genre, findings, reflections, present }: FileReport): string {
  const lines = findings.flatMap((finding) => [
    `${filePath}:${finding.line}:${finding.column}: ${finding.severity} ${finding.principle}: "${onOneLine(finding.text)}" ${finding.message} [${finding.ruleId}]`,
    `    ? ${finding.question}`,
    ...finding.suggestions.map(
      ({ text, deed }) => `    ${deed ? '(if it is true) ' : ''}> ${onOneLine(text)}`,
    ),
  ]);
  const whole = reflections.map(({ id, message }) => `${filePath}: ${message} [${id}]`);
  const builds = present.length > 0 ? [`${filePath}: ${genre}, present: ${present.join(', ')}`] : [];
  return [...lines, ...whole, ...builds].map((line) => `${line}\n`).join('');
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}
