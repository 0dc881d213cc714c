import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtInPack } from '../../../lib/cli/builtInPacks';
import { expandPack } from '../../../lib/packs/expand';

const PAGE = readFileSync('lib/packs/builtin/README.md', 'utf8');

describe.each(['sv', 'en'] as const)('what the built-in pack rests on, %s', (language) => {
  const { rules, principles } = expandPack(builtInPack(language, process.cwd()).pack, { builtIn: true });
  const all = [
    ...rules.map(({ id, grounds }) => ({ id, grounds })),
    ...Object.entries(principles).map(([id, { grounds }]) => ({ id, grounds })),
  ];

  test('every rule and principle names a sentence of the seed that is there to be read', () => {
    for (const { id, grounds } of all) {
      const named = grounds.match(/\bS\d+\b/gu) ?? [];
      expect(named, id).not.toEqual([]);
      for (const sentence of named) expect(PAGE, id).toMatch(new RegExp(`\\| ${sentence} +\\|`, 'u'));
    }
  });

  test('every work that is named stands on the page', () => {
    const works = new Set(all.flatMap(({ grounds }) => grounds.split(' · ').slice(1)));
    for (const work of works) {
      const name = (/^(?:SOU [\d:]+|[^,(]+)/u.exec(work)?.[0] ?? work).trim();
      expect(PAGE, work).toContain(name);
    }
  });
});
