import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/**
 * The walls of the house. Each room names the rooms it may import from (itself always). `types` are rooms of which
 * only types may be imported. What is not named here may not be imported.
 */
const ROOMS: Record<string, { readonly from: readonly string[]; readonly types?: readonly string[] }> = {
  'lib/text': { from: [] },
  'lib/languages': { from: ['lib/text'], types: ['lib/engine'] },
  'lib/engine': { from: ['lib/text', 'lib/languages'] },
  // Makes the models: runs when they are trained, never in the browser. Named before the room in whose folder it stands.
  'lib/reader/train': {
    from: ['node', 'yaml', 'compromise', 'lib/text', 'lib/languages', 'lib/engine', 'lib/reader'],
  },
  'lib/reader': { from: ['lib/text', 'lib/languages'], types: ['lib/engine'] },
  'lib/coach': { from: ['lib/text', 'lib/languages', 'lib/engine', 'lib/reader'] },
  'lib/packs': { from: ['lib/text', 'lib/languages', 'lib/engine'] },
  'lib/editors': { from: ['lib/text'], types: ['lib/engine', 'lib/coach'] },
  'lib/highlight': { from: ['lib/text', 'lib/editors'], types: ['lib/engine', 'lib/coach'] },
  'lib/session': {
    from: ['lib/text', 'lib/editors', 'lib/highlight'],
    types: ['lib/engine', 'lib/coach', 'lib/messages'],
  },
  'lib/messages': {
    from: ['wxt', 'lib/text'],
    types: ['lib/editors', 'lib/engine', 'lib/coach', 'lib/packs', 'lib/store', 'lib/texts'],
  },
  'lib/texts': { from: ['public'] },
  'lib/store': {
    from: ['wxt', 'dexie', 'lib/text'],
    types: ['lib/engine', 'lib/coach', 'lib/packs', 'lib/messages'],
  },
  'lib/background': {
    from: [
      'wxt',
      'lib/text',
      'lib/languages',
      'lib/engine',
      'lib/coach',
      'lib/reader',
      'lib/packs',
      'lib/store',
      'lib/messages',
      'lib/texts',
    ],
  },
  'lib/cli': {
    from: [
      'node',
      'yaml',
      'esbuild',
      'lib/text',
      'lib/languages',
      'lib/engine',
      'lib/reader',
      'lib/coach',
      'lib/packs',
    ],
  },
  components: {
    from: ['react', 'lib/texts'],
    types: ['lib/text', 'lib/engine', 'lib/coach', 'lib/packs', 'lib/messages', 'lib/store'],
  },
  entrypoints: {
    from: [
      'wxt',
      'react',
      'dexie',
      'components',
      'lib/text',
      'lib/editors',
      'lib/highlight',
      'lib/session',
      'lib/background',
      'lib/store',
      'lib/messages',
      'lib/texts',
    ],
    types: ['lib/engine', 'lib/coach', 'lib/packs'],
  },
};

/** Libraries that a single pure room may use, each for a reason that the README gives. */
const LIBRARIES: Record<string, readonly string[]> = {
  'lib/packs': ['yaml', 'valibot'],
};

const files = execFileSync('git', ['ls-files', 'lib', 'components', 'entrypoints'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(ts|tsx|mjs)$/u.test(file));

type Import = { readonly target: string; readonly typeOnly: boolean };

function roomOf(path: string): string {
  const rooms = Object.keys(ROOMS);
  const room = rooms.find(
    (name) => path === name || path.startsWith(`${name}/`) || path.startsWith(`${name}.`),
  );
  if (room) return room;
  if (path.startsWith('public/')) return 'public';
  const library = path.startsWith('@') ? path.split('/').slice(0, 2).join('/') : (path.split('/')[0] ?? path);
  if (library.startsWith('node:')) return 'node';
  return library === 'react-dom' ? 'react' : library;
}

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const found: Import[] = [];
  const pattern =
    /^(?:import|export)\s+(type\s+)?([^'"`;]*?from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gmu;
  for (const match of source.matchAll(pattern)) {
    const specifier = match[3] ?? match[4] ?? '';
    const names = match[2] ?? '';
    const typeOnly =
      match[1] !== undefined ||
      (/^\{[^}]*\}\s*from/u.test(names) &&
        [...names.matchAll(/[{,]\s*([^,}\s][^,}]*)/gu)].every((name) => name[1]?.startsWith('type ')));
    const target = specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier;
    found.push({ target, typeOnly });
  }
  return found;
}

function trespasses(file: string): string[] {
  const room = roomOf(file);
  const rules = ROOMS[room];
  if (!rules) return [`${file} stands in no room of the house`];
  const open = new Set([room, ...rules.from, ...(LIBRARIES[room] ?? [])]);
  return importsOf(file)
    .filter(({ target, typeOnly }) => {
      const other = roomOf(target);
      return !open.has(other) && !(typeOnly && rules.types?.includes(other));
    })
    .map(({ target }) => `${file} imports ${target}`);
}

describe('the walls of the house', () => {
  test('data flow downwards only: no file imports from a room above it', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap(trespasses)).toEqual([]);
  });

  test('the wall test sees a trespass', () => {
    expect(roomOf('lib/engine/match.ts')).toBe('lib/engine');
    expect(roomOf('lib/messages.ts')).toBe('lib/messages');
    expect(roomOf('react-dom/client')).toBe('react');
  });

  test('nobody imports from an entrypoint', () => {
    const callers = files.filter(
      (file) =>
        !file.startsWith('entrypoints/') &&
        importsOf(file).some(({ target }) => target.startsWith('entrypoints/')),
    );
    expect(callers).toEqual([]);
  });

  test('one file may call fetch', () => {
    const callers = files.filter((file) =>
      /(?<![.\w])fetch\(/u.test(withoutComments(readFileSync(file, 'utf8'))),
    );
    expect(callers.filter((file) => file !== 'lib/background/fetchPack.ts')).toEqual([]);
  });

  test('the pure rooms touch neither page nor browser', () => {
    const pure = files.filter((file) => /^lib\/(text|languages|engine|reader|coach|packs)\//u.test(file));
    const impure = pure.filter((file) =>
      /(?<![.\w'"`])(document|window|chrome|browser|localStorage|indexedDB|navigator)\./u.test(
        withoutComments(readFileSync(file, 'utf8')),
      ),
    );
    expect(impure).toEqual([]);
  });

  test('no file is longer than 250 lines', () => {
    const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 250);
    expect(long).toEqual([]);
  });
});

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/\/\/.*$/gmu, '');
}
