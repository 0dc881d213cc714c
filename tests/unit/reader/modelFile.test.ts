import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeModel, encodeModel } from '../../../lib/reader/modelFile';

const LANGUAGES = ['sv', 'en'] as const;

function fileOf(language: string): ArrayBuffer {
  return new Uint8Array(readFileSync(`lib/reader/models/${language}.bin`)).buffer;
}

describe.each(LANGUAGES)('the model of %s', (language) => {
  test('is the same after reading and writing', () => {
    const file = fileOf(language);
    expect(Buffer.from(encodeModel(decodeModel(file))).equals(Buffer.from(file))).toBe(true);
  });
  test('takes at most 600 kB compressed, its examples included', () => {
    expect(gzipSync(Buffer.from(fileOf(language)), { level: 9 }).length).toBeLessThanOrEqual(600_000);
  });
  test('is refused when it is cut short', () => {
    expect(() => decodeModel(fileOf(language).slice(0, 3))).toThrow('cut short');
    expect(() => decodeModel(fileOf(language).slice(0, 1000))).toThrow('cut short');
  });
});
