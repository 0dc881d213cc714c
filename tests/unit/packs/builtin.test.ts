import { describe, expect, test } from 'vitest';
import { BUILT_IN_LANGUAGES, builtInPack } from '../../../lib/cli/builtInPacks';
import { FLAGGED_PRINCIPLES } from '../../../lib/engine/principle';
import { formsAreFresh } from '../../../lib/packs/build';
import { runExamples } from '../../../lib/packs/examples';
import { expandPack } from '../../../lib/packs/expand';
import { problemLine } from '../../../lib/packs/problem';

describe.each(BUILT_IN_LANGUAGES)('the built-in pack, %s', (language) => {
  const { pack } = builtInPack(language, process.cwd());

  test('holds by its own examples', () => {
    const problems = runExamples(pack, []).filter(({ kind }) => kind === 'error');
    expect(problems.map(problemLine)).toEqual([]);
  });

  test('has rules for all eight principles', () => {
    expect(pack.rules.length).toBeGreaterThanOrEqual(15);
    expect(new Set(pack.rules.map(({ principle }) => principle))).toEqual(new Set(FLAGGED_PRINCIPLES));
  });

  test('every rule has a message, a why, a question and two examples of each kind', () => {
    const poor = expandPack(pack, { builtIn: true }).rules.filter(
      ({ message, why, question }) => !message || !why || !question,
    );
    const untried = pack.rules.filter(({ examples }) => examples.flag.length < 2 || examples.pass.length < 2);
    expect([...poor, ...untried].map(({ id }) => id)).toEqual([]);
  });

  test('has wordings for any sentence of every principle', () => {
    const { wordings } = expandPack(pack, { builtIn: true });
    for (const principle of FLAGGED_PRINCIPLES) {
      const general = wordings.filter((one) => one.principle === principle && one.patterns.length === 0);
      expect(general.flatMap(({ rewordings }) => rewordings).length, principle).toBeGreaterThanOrEqual(4);
    }
  });

  test('carries the forms that its principal parts give', () => {
    const entries = Object.values(pack.sets).flatMap((set) => set.entries);
    expect(entries.filter((entry) => !formsAreFresh(entry, language))).toEqual([]);
  });
});
