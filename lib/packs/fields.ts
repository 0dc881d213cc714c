import { PACK_LIMITS } from './format';
import { list } from './shape/list';
import type { Shape } from './shape/shape';
import { text } from './shape/text';
import type { TextFault } from './textFault';

const PACK_ID = '^[a-z0-9]+(?:-[a-z0-9]+)*(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)+$';
const RULE_ID = '^[a-zà-öø-ÿ0-9]+(?:-[a-zà-öø-ÿ0-9]+)*$';
const DAY = '^\\d{4}-\\d{2}-\\d{2}$';
const LINK = '^https://[^\\s/@]+(?:/\\S*)?$';

/** A text that people read. */
export function prose(max: number): Shape<string> {
  return text({ max, kind: 'prose' });
}

/** A word or several of the language, without punctuation around them. */
export function words(max: number): Shape<string> {
  return text({ max, kind: 'code' });
}

export const packId = written(
  100,
  PACK_ID,
  'Use lower-case letters, digits and hyphens, with dots: se.kommunen.ledarskap',
);
export const ruleId = written(80, RULE_ID, 'Use lower-case words with hyphens between: no-excuses');
export const ruleName = written(
  190,
  `(?:${RULE_ID})|(?:${PACK_ID.slice(0, -1)}/${RULE_ID.slice(1)})`,
  'Write the id of a rule, or of a pack and its rule: se.kommunen.ledarskap/no-excuses',
);
export const foreignRule = written(
  190,
  `${PACK_ID.slice(0, -1)}/${RULE_ID.slice(1)}`,
  'Write the id of a pack and its rule: tillit.core.en/no-excuses',
);
export const day = written(10, DAY, 'Write a day as 2026-03-02');
export const link = written(400, LINK, 'Write a link that begins with https://');
export const engineRange = written(
  40,
  '^(?:>=|<=|<|>|=)?\\d{1,4}(?: (?:>=|<=|<|>|=)?\\d{1,4})*$',
  'Write >=1 <2',
);

/** A pattern of the pattern language; how it is written is checked by `checkPattern`, once. */
export const pattern = text({ max: 400, kind: 'code' });

/** A list of patterns. */
export const patterns = list(pattern, 1, PACK_LIMITS.patterns);

function written(max: number, form: string, remedy: string): Shape<string> {
  const expected = new RegExp(form, 'u');
  const fault = (value: string): TextFault | null =>
    expected.test(value) ? null : { cause: 'It is not written as it must be', remedy };
  return text({ max, kind: 'code', pattern: form, fault });
}
