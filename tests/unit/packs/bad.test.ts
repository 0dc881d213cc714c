import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePack } from '../../../lib/packs/parse';

const FOLDER = 'tests/packs/bad';
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json'))
  .map((name) => name.replace(/\.json$/u, ''));

function problemsIn(text: string): unknown {
  const parsed = parsePack(text);
  return parsed.ok
    ? 'no problem'
    : parsed.problems.map(({ path, cause, remedy }) => ({ path, cause, remedy }));
}

describe('a bad pack is refused with the place, the cause and the remedy', () => {
  test('there are such packs', () => {
    expect(names.length).toBeGreaterThan(30);
  });

  test.each(names)('%s', (name) => {
    const expected: unknown = JSON.parse(readFileSync(`${FOLDER}/${name}.expected.json`, 'utf8'));
    expect(problemsIn(readFileSync(`${FOLDER}/${name}.json`, 'utf8'))).toEqual(expected);
  });

  test.each(names)('%s leaves nothing behind in JavaScript itself', (name) => {
    parsePack(readFileSync(`${FOLDER}/${name}.json`, 'utf8'));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
