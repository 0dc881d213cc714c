import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensure } from './ensure.mjs';
import { readResults } from './results.mjs';
import { ROOT, run, say, tool } from './run.mjs';

/** Milliseconds after which a step is ended and counts as failed: all of CI has 25 minutes. */
const LIMIT = 10 * 60_000;

const REPORTS = fileURLToPath(new URL('.cache/tests/', ROOT));

const STEPS = [
  { name: 'typecheck', start: (options) => npm('typecheck', options) },
  { name: 'lint', start: (options) => npm('lint', options) },
  { name: 'format:check', start: (options) => npm('format:check', options) },
  { name: 'unit', start: (options) => vitest('unit', options), report: 'unit' },
  { name: 'build', start: (options) => npm('build', options) },
  { name: 'build:firefox', start: (options) => npm('build:firefox', options) },
  { name: 'dom', start: (options) => vitest('dom', options), report: 'dom' },
  { name: 'e2e', start: (options) => vitest('e2e', options), report: 'e2e' },
];

const npm = (script, options) => run('npm', ['run', '--silent', script], options);

/** A run without a single test is a failure too: vitest says so by its exit code. */
const vitest = (project, options) =>
  tool('vitest', ['run', '--project', project, ...reporters(project)], options);

const reporters = (project) => [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${REPORTS}${project}.json`,
];

async function runStep(step, options) {
  const began = Date.now();
  say(`\n— ${step.name}`);
  const code = await step.start(options);
  const seconds = (Date.now() - began) / 1000;
  const results = step.report
    ? readResults(`${REPORTS}${step.report}.json`)
    : { passed: 0, failed: [], timed: [] };
  if (step.report === undefined) results.timed.push({ name: step.name, seconds });
  if (step.report === undefined && code === 0) results.passed += 1;
  if (code !== 0 && results.failed.length === 0) {
    results.failed.push(code === 124 ? `${step.name} took more than ${LIMIT / 60_000} minutes` : step.name);
  }
  say(`— ${step.name}: ${results.passed} passed, ${results.failed.length} failed, ${seconds.toFixed(1)} s`);
  return results;
}

function tell(results, seconds) {
  const timed = results.flatMap((result) => result.timed).toSorted((a, b) => b.seconds - a.seconds);
  const failed = results.flatMap((result) => result.failed);
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  console.log('\nSlowest ten');
  for (const one of timed.slice(0, 10)) console.log(`  ${one.seconds.toFixed(2).padStart(7)} s  ${one.name}`);
  if (failed.length > 0) console.log(`\nFailed\n${failed.map((name) => `  ${name}`).join('\n')}`);
  console.log(`\nAll of it took ${(seconds / 60).toFixed(1)} minutes.`);
  console.log(`${passed} passed, ${failed.length} failed`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

const began = Date.now();
const { chromium, firefox } = await ensure({ tests: true });
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const options = { env: { CHROMIUM: chromium, FIREFOX: firefox }, limit: LIMIT };
const results = [];
for (const step of STEPS) results.push(await runStep(step, options));
tell(results, (Date.now() - began) / 1000);
