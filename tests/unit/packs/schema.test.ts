import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { packSchema } from '../../../lib/packs/packSchema';
import { parsePack } from '../../../lib/packs/parse';
import { goodPack, packJson } from './goodPack';

const BAD = 'tests/packs/bad';
const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(packSchema);

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

describe('the schema that editors read', () => {
  test('is what the parser runs; `npx vitest -u` writes it anew', async () => {
    const text = await format(JSON.stringify(packSchema), { parser: 'json', printWidth: 110 });
    await expect(text).toMatchFileSnapshot('../../../public/pack.schema.json');
  });

  test('explains every key', () => {
    const silent: string[] = [];
    const walk = (node: unknown, path: string): void => {
      for (const [key, value] of entriesOf(node)) {
        if (key === 'properties') {
          for (const [name, property] of entriesOf(value)) {
            if (!entriesOf(property).some(([about]) => about === 'description'))
              silent.push(`${path}.${name}`);
          }
        }
        walk(value, `${path}.${key}`);
      }
    };
    walk(packSchema, '');
    expect(silent).toEqual([]);
  });

  test('accepts what the parser accepts', () => {
    expect(parsePack(packJson(goodPack))).toMatchObject({ ok: true });
    expect(validate(goodPack), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each(readdirSync(BAD).filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json')))(
    'never refuses more than the parser: %s',
    (name) => {
      const text = readFileSync(`${BAD}/${name}`, 'utf8');
      const value = valueOf(text);
      const schemaAccepts = value === undefined || validate(value);
      expect(parsePack(text).ok && !schemaAccepts).toBe(false);
    },
  );
});
