import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { BUILT } from './harness/browser';

test.each([
  ['editor.js', 90_000],
  ['sentinel.js', 4_000],
])('%s, which stands in the pages that people write in, stays small', (file, most) => {
  expect(gzipSync(readFileSync(join(BUILT, file))).length).toBeLessThanOrEqual(most);
});
