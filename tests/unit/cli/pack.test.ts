import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { packText } from '../../../lib/packs/packText';
import { parsePack } from '../../../lib/packs/parse';
import { goodPack, goodRule, packWith } from '../packs/goodPack';
import { folderWith, tillit } from './run';

// Each run starts a process, and the first one bundles the command line.
vi.setConfig({ testTimeout: 60_000 });

describe('tillit pack new', () => {
  test('makes a pack that checks, builds and runs as it stands', () => {
    const folder = folderWith({ 'a.txt': 'Now update your scorecard every week, all of you in the team.\n' });
    expect(tillit(folder, ['pack', 'new', 'Vår ledning'])).toMatchObject({ code: 0, out: '' });
    expect(tillit(folder, ['pack', 'check', 'Vår ledning'])).toEqual({ code: 0, out: '', err: '' });
    expect(tillit(folder, ['pack', 'build', 'Vår ledning', '-o', 'out/p.tillit.json'])).toMatchObject({
      code: 0,
      out: '',
    });
    const ran = tillit(folder, ['check', '--format', 'json', '--pack', 'out/p.tillit.json', 'a.txt']);
    expect(ran.out).toContain('org.example.var-ledning/scorecard-every-week');
  });

  test('writes over nothing', () => {
    const folder = folderWith({ 'mine/notes.txt': 'x' });
    const ran = tillit(folder, ['pack', 'new', 'mine']);
    expect(ran).toEqual({ code: 2, out: '', err: 'tillit: mine: the folder is not empty\n' });
  });
});

describe('tillit pack check', () => {
  test('a good file is silent, exit 0', () => {
    const folder = folderWith({ 'p.json': packText(goodPack) });
    expect(tillit(folder, ['pack', 'check', 'p.json'])).toEqual({ code: 0, out: '', err: '' });
  });

  test('problems are a line each: place, cause, remedy; exit 1', () => {
    const pack = packWith({ patterns: ['<updat> the scorecard'], rewordings: [{ text: 'ask {who}' }] });
    const ran = tillit(folderWith({ 'p.json': packText(pack) }), ['pack', 'check', 'p.json']);
    expect(ran).toEqual({
      code: 1,
      out: 'rules[0].patterns[0]: There is no set <updat>. Did you mean <update>?\nrules[0].rewordings[0].text: No pattern remembers {who}. Remember it in a pattern: {who: …}.\n',
      err: '',
    });
  });

  test('examples are run; warnings alone are exit 0', () => {
    const { examples } = goodRule;
    const lone = packWith({ examples: { ...examples, pass: [] } });
    const wrong = packWith({ examples: { ...examples, pass: [{ text: 'Update the scorecard.' }] } });
    const folder = folderWith({ 'lone.json': packText(lone), 'wrong.json': packText(wrong) });
    const warned = tillit(folder, ['pack', 'check', 'lone.json']);
    expect(warned.code).toBe(0);
    expect(warned.out).toMatch(/^rules\[0\]\.examples: warning: 0 texts pass\./u);
    const ran = tillit(folder, ['pack', 'check', 'lone.json', 'wrong.json']);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain(
      'wrong.json: rules[0].examples.pass[0].text: The rule marks "Update the scorecard"',
    );
  });

  test('--format json', () => {
    const folder = folderWith({ 'p.json': '{}', 'q.json': packText(goodPack) });
    const ran = tillit(folder, ['pack', 'check', '--format', 'json', 'p.json', 'q.json']);
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject([
      {
        path: 'p.json',
        problems: [
          { kind: 'error', path: 'format', cause: '"format" is missing' },
          {},
          {},
          {},
          {},
          {},
          {},
          {},
          {},
          {},
          {},
          {},
        ],
      },
      { path: 'q.json', problems: [] },
    ]);
  });

  test.each([
    [['pack'], 'tillit: say what to do with the pack: new, check or build\n'],
    [['pack', 'check'], 'tillit: pack check: say which folder or file\n'],
    [['pack', 'check', 'nowhere'], 'tillit: nowhere: there is no such file or folder\n'],
    [['pack', 'build', '.'], 'tillit: pack build: say where to write it, -o FILE.tillit.json\n'],
  ])('wrong use: tillit %j', (args, err) => {
    expect(tillit(folderWith({}), args)).toEqual({ code: 2, out: '', err });
  });
});

describe('tillit pack build', () => {
  test('writes a pack that can be installed, and nothing when something is wrong', () => {
    const folder = folderWith({});
    tillit(folder, ['pack', 'new', 'p']);
    tillit(folder, ['pack', 'build', 'p', '-o', 'p.tillit.json']);
    const parsed = parsePack(readFileSync(join(folder, 'p.tillit.json'), 'utf8'));
    expect(parsed).toMatchObject({
      ok: true,
      pack: { id: 'org.example.p', principles: { 'metric-control': {} } },
    });
    const bad = folderWith({ 'p/pack.yaml': 'format: 2\n' });
    const ran = tillit(bad, ['pack', 'build', 'p', '-o', 'p.tillit.json']);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain('pack.yaml:1: format: This is not 1. Write 1.');
    expect(existsSync(join(bad, 'p.tillit.json'))).toBe(false);
  });

  test('the same to the byte each time', () => {
    const folder = folderWith({});
    tillit(folder, ['pack', 'new', 'p']);
    for (const name of ['a', 'b']) tillit(folder, ['pack', 'build', 'p', '-o', name]);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe(readFileSync(join(folder, 'b'), 'utf8'));
  });
});
