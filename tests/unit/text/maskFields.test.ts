import { expect, test } from 'vitest';
import { fieldsIn } from '../../../lib/text/fields';
import { maskFields } from '../../../lib/text/maskFields';

const TEXT = 'Tack. [Vad] behöver ni för [ett nytt arbetssätt, kl. 9 🙂] senast [dag]?';

test('hides every word inside a field, and moves nothing', () => {
  const { text } = maskFields(TEXT);
  expect(text).toHaveLength(TEXT.length);
  expect(text).not.toMatch(/Vad|nytt|arbetssätt|kl|9|dag/u);
  expect(text.replaceAll(/\[.*?\]/gu, '[]')).toBe('Tack. [] behöver ni för [] senast []?');
  expect(fieldsIn(text)).toEqual(fieldsIn(TEXT));
});

test('a text without fields is the text itself', () => {
  const text = 'As shown [1] in [the plan](https://a.example), [Larsson 2019].';
  expect(maskFields(text).text).toBe(text);
});

test('gives the words back, in another order and at another place in the sentence too', () => {
  const { text, restore } = maskFields(TEXT);
  expect(restore(text)).toBe(TEXT);
  const [what = '', how = '', when = ''] = text.match(/\[.*?\]/gu) ?? [];
  expect(restore(`${when} och ${how}`)).toBe('[dag] och [ett nytt arbetssätt, kl. 9 🙂]');
  expect(restore(`för ${what.toLowerCase()}`)).toBe('för [vad]');
  expect(restore('ingenting alls')).toBe('ingenting alls');
});

test('gives back nothing rather than half a field, or the wrong one', () => {
  const { text, restore } = maskFields(TEXT);
  expect(restore(text.slice(30, 40))).toBeNull();
  const alike = maskFields('Ta [en] [dag] i [maj], [vad], [när] och [hur].');
  const covers = alike.text.match(/\[.*?\]/gu) ?? [];
  expect(alike.restore(covers.at(-1) ?? '')).toBeNull();
});
