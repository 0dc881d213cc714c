import type { Finding } from '../../lib/engine/finding';
import type { ReviewItem } from '../../lib/messages';

/** One finding for the terminal: the words, why, the question and the wording that is offered instead. */
export function describeFinding(item: ReviewItem, number: number): string {
  const { finding } = item;
  const rewordings = finding.suggestions.map(
    ({ text, deed }) => `     → ${text}${deed ? '   (only if it is true for you)' : ''}`,
  );
  return [
    `${String(number).padStart(2)}. "${finding.text}"   ${finding.title}${item.held ? '   (behind "More")' : ''}`,
    `     ${finding.message}`,
    `     ${finding.question}`,
    ...(rewordings.length > 0 ? rewordings : ['     (no rewording: only the question helps)']),
    ...evidenceLines(finding.evidence),
  ].join('\n');
}

/** What the trained reader goes by; nothing for a rule's finding. */
function evidenceLines(evidence: Finding['evidence']): string[] {
  if (!evidence) return [];
  const { words, example } = evidence;
  const after =
    example && example.text.slice(0, example.start) + example.better + example.text.slice(example.end);
  return [
    `     Only the trained reader sees this. What weighed most: ${words.join(' · ')}`,
    ...(example ? [`     Like: ${example.text}`, `     Which could be: ${after ?? ''}`] : []),
  ];
}

/** The sentences of a text that hold none of the findings, as they stand. This says nothing about them. */
export function sentencesWithout(text: string, items: readonly ReviewItem[]): string[] {
  const found = items.map(({ finding }) => oneLine(finding.text));
  return text
    .split(/\n+/u)
    .flatMap((line) => [...new Intl.Segmenter('sv', { granularity: 'sentence' }).segment(line)])
    .map(({ segment }) => oneLine(segment))
    .filter((sentence) => /\p{L}/u.test(sentence) && !found.some((words) => sentence.includes(words)));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
