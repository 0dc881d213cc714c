import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { packAssets } from '../../../lib/cli/packAssets';
import { unpackRules } from '../../../lib/engine/packedRules';
import { withPrepared } from '../../../lib/engine/prepare';
import { expandPack } from '../../../lib/packs/expand';
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
    const rules = `${language}.rules.json`;
    return {
      file,
      rules,
      language,
      id: `tillit.core.${language}`,
      revision: parsed.ok ? parsed.pack.revision : 0,
      sha256,
    };
  });
  expect(index).toEqual(expected);
});

test('the rules that it carries ready are those of the packs that it carries', () => {
  const assets = new Map(packAssets(process.cwd()).map((asset) => [asset.relativeDest, asset.contents]));
  for (const language of ['sv', 'en']) {
    const parsed = parsePack(assets.get(`packs/${language}.tillit.json`) ?? '');
    const ready = unpackRules(JSON.parse(assets.get(`packs/${language}.rules.json`) ?? ''));
    expect(parsed.ok && withPrepared(expandPack(parsed.pack, { builtIn: true }))).toEqual(ready);
  }
});
