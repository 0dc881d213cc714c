import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { texts, uiLanguage } from '../../lib/texts';
import en from '../../public/_locales/en/messages.json';
import sv from '../../public/_locales/sv/messages.json';

type Entry = { readonly message: string; readonly placeholders?: Readonly<Record<string, unknown>> };
const catalogues: Readonly<Record<'en' | 'sv', Readonly<Record<string, Entry>>>> = { en, sv };

/** The names that a message holds, as `$NAME$`, sorted. */
function namesIn({ message }: Entry): string[] {
  return [...message.matchAll(/\$([a-z]+)\$/giu)].map(([, name = '']) => name.toLowerCase()).sort();
}

/** All that may name a text: sources, and the manifest's `__MSG_…__`. */
function sources(): string {
  return execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'lib', 'components', 'entrypoints'], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => /\.tsx?$/u.test(file) && !file.startsWith('lib/texts/'))
    .concat('wxt.config.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

test('both languages have the same texts', () => {
  expect(Object.keys(sv).sort()).toEqual(Object.keys(en).sort());
});

describe.each(['en', 'sv'] as const)('%s', (language) => {
  test.each(Object.entries(catalogues[language]))(
    '%s says something, with the placeholders that it declares',
    (key, entry) => {
      expect(entry.message.trim()).toBe(entry.message);
      expect(entry.message).not.toBe('');
      expect(namesIn(entry)).toEqual(Object.keys(entry.placeholders ?? {}).sort());
      expect(Object.keys(entry.placeholders ?? {})).toEqual(
        Object.keys(catalogues.en[key]?.placeholders ?? {}),
      );
    },
  );

  test.each(Object.entries(catalogues[language]))(
    '%s is calm: no exclamation mark, nothing that is a must',
    (_key, { message }) => {
      expect(message).not.toMatch(
        /!|\b(?:must|should|wrong|error|violation|måste|bör|felaktig\w*|otillåten|varning)\b/iu,
      );
    },
  );
});

test('no text is left over', () => {
  const all = sources();
  const unused = Object.keys(en).filter((key) => !new RegExp(`\\b${key}\\b|__MSG_${key}__`, 'u').test(all));
  expect(unused).toEqual([]);
});

test('placeholders are filled in', () => {
  expect(texts('sv').popupSite({ host: 'a.example' })).toBe('Tillit på a.example');
  expect(texts('en').popupUndo).toBe('Undo');
});

test.each([
  ['auto', 'sv-SE', 'sv'],
  ['auto', 'svenska', 'en'],
  ['auto', 'nb-NO', 'en'],
  ['auto', 'en-GB', 'en'],
  ['sv', 'en-GB', 'sv'],
] as const)('%s in a browser that speaks %s is %s', (chosen, browser, language) => {
  expect(uiLanguage(chosen, browser)).toBe(language);
});
