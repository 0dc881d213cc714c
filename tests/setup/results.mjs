import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './run.mjs';

/**
 * Reads what vitest's JSON reporter wrote. A test file that could not even be loaded counts as one failed test.
 * @param {string} path
 * @returns {{passed: number, failed: string[], timed: {name: string, seconds: number}[]}} names begin with the test's file
 */
export function readResults(path) {
  const results = { passed: 0, failed: [], timed: [] };
  if (!existsSync(path)) return results;
  for (const file of JSON.parse(readFileSync(path, 'utf8')).testResults) addFile(results, file);
  return results;
}

function addFile(results, { name, status, assertionResults }) {
  const file = relative(fileURLToPath(ROOT), name);
  for (const test of assertionResults) {
    const title = `${file} › ${test.fullName}`;
    if (test.status === 'passed') results.passed += 1;
    else if (test.status === 'failed') results.failed.push(title);
    results.timed.push({ name: title, seconds: (test.duration ?? 0) / 1000 });
  }
  if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed'))
    results.failed.push(file);
}
