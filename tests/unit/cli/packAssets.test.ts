import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { packAssets } from '../../../lib/cli/packAssets';
import { parsePack } from '../../../lib/packs/parse';

test('the extension carries both built-in packs and an index that is true of them', () => {
  const assets = new Map(
    packAssets(process.cwd()).map(({ relativeDest, contents }) => [relativeDest, contents]),
  );
  const index: unknown = JSON.parse(assets.get('packs/index.json') ?? '');
  const expected = ['sv', 'en'].map((language) => {
    const file = `${language}.tillit.json`;
    const text = assets.get(`packs/${file}`) ?? '';
    const parsed = parsePack(text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    return { file, id: `tillit.core.${language}`, revision: parsed.ok ? parsed.pack.revision : 0, sha256 };
  });
  expect(index).toEqual(expected);
});
