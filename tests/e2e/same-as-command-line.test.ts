import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import type { FileReport } from '../../lib/cli/judge';
import type { Finding } from '../../lib/engine/finding';
import type { ReviewItem } from '../../lib/messages';
import { editorCall, ownCall } from './harness/calls';
import { TEXTAREA } from './harness/editors';
import { useTillit } from './harness/tillit';

const tillit = useTillit();
const FOLDER = mkdtempSync(join(tmpdir(), 'same-'));
/** Whole messages as leaders write them, in both languages: a mail, a report and a routine. */
const MESSAGES = ['e1.before', 'e3.before', 'e7.before', 'e9.before', 'e12.before', 'e7.after'];

afterEach(async () => ownCall(tillit.context, 'setSensitivity', 'balanced'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

type Said = Pick<Finding, 'ruleId' | 'principle' | 'confidence' | 'text' | 'message' | 'question'> & {
  readonly offers: readonly (readonly [text: string, replacement: string, deed: boolean])[];
};

function said(finding: Pick<Finding, (keyof Said & keyof Finding) | 'suggestions'>): Said {
  const { ruleId, principle, confidence, text, message, question, suggestions } = finding;
  const offers = suggestions.map((one) => [one.text, one.replacement, one.deed] as const);
  return { ruleId, principle, confidence, text, message, question, offers };
}

const shown = (items: readonly ReviewItem[]) => items.filter(({ held }) => !held);

/** What the command line says of the text; a linter exits with 1 when it has findings. */
async function byCommandLine(name: string, text: string): Promise<FileReport> {
  const path = join(FOLDER, `${name}.txt`);
  writeFileSync(path, text);
  const printed = await new Promise<string>((resolve) => {
    execFile('npm', ['run', '--silent', 'tillit', '--', 'check', '--format', 'json', path], (_error, out) =>
      resolve(out),
    );
  });
  const [report]: readonly FileReport[] = JSON.parse(printed);
  if (report === undefined) throw new Error('nothing was printed');
  return report;
}

test.each(MESSAGES)('the browser says of %s what the command line says', async (name) => {
  const text = readFileSync(`tests/unit/coach/beforeAfter/${name}.txt`, 'utf8').trimEnd();
  const expected = await byCommandLine(name, text);
  await ownCall(tillit.context, 'setSensitivity', 'thorough');
  const { page } = await tillit.enter(TEXTAREA);
  await page.keyboard.insertText(text);
  await expect
    .poll(async () => {
      const { isReading, items, message } = await editorCall(page, 'review');
      return isReading || message === null ? null : shown(items).length;
    })
    .toBe(expected.findings.length);
  const { items, message } = await editorCall(page, 'review');
  expect(shown(items).map(({ finding }) => said(finding))).toEqual(expected.findings.map(said));
  const { genre, reflections, present } = expected;
  expect(message).toMatchObject({ genre, reflections, present });
});
