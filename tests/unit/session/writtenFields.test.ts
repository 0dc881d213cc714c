import { expect, test } from 'vitest';
import { newFields, WrittenFields } from '../../../lib/session/writtenFields';

test('what the writer had in brackets is no field of the rewording', () => {
  const fields = newFields('You must do as in [1] and [the plan].', 'Could you try [the method], as in [1]?');
  expect(fields.map(({ 0: text, index }) => [text, index])).toEqual([['[the method]', 14]]);
});

test('knows its own fields again in reading order, also with a no-break space in them', () => {
  const fields = new WrittenFields();
  fields.remember('You must.', 'You try [the method] by [the day].', 'en');
  fields.remember('Ni ska.', 'Ni prövar [vad].', 'sv');
  const open = fields.openIn([
    '[vad] [the\u00A0method]',
    'none here [of mine]',
    'by [the day] or [the day].',
  ]);
  expect(open.map(({ text, place, language }) => [text, place.block, place.span.start, language])).toEqual([
    ['[vad]', 0, 0, 'sv'],
    ['[the method]', 0, 6, 'en'],
    ['[the day]', 2, 3, 'en'],
    ['[the day]', 2, 16, 'en'],
  ]);
  expect(new Set(open.map(({ id }) => id)).size).toBe(4);
});
