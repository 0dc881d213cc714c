import { describe, expect, test } from 'vitest';
import { fieldsIn } from '../../../lib/text/fields';

const wordsIn = (text: string): string[] => fieldsIn(text).map(({ start, end }) => text.slice(start, end));

describe('a place that only the writer can fill', () => {
  test.each([
    ['You try [the method] this spring.', ['[the method]']],
    ['Ni prövar [ett nytt arbetssätt] före sommaren.', ['[ett nytt arbetssätt]']],
    ['Det är viktigt därför att [skäl].', ['[skäl]']],
    ['Jag är hos er [när] och tar med [vad, och för vem].', ['[när]', '[vad, och för vem]']],
    ['Send it to [he/she] by [the day, e.g. 9:30].', ['[he/she]', '[the day, e.g. 9:30]']],
    ['Vi börjar med [det som hindrar]: det är ert att forma.', ['[det som hindrar]']],
    ['The reason is\n[the reason], and the frame is fixed.', ['[the reason]']],
    // With a fact to be kept.
    [
      'Det gäller [vad: över $200 på PowerPoint], därför att [skäl: den 1 mars].',
      ['[vad: över $200 på PowerPoint]', '[skäl: den 1 mars]'],
    ],
    ['Hej. [Vad: mars 2026] är det som gäller.', ['[Vad: mars 2026]']],
    // It begins the sentence, which goes on.
    ['[Ett nytt arbetssätt] prövas i mars.', ['[Ett nytt arbetssätt]']],
    ['[the method] comes first.', ['[the method]']],
    ['Tack. [Vad] behöver ni?', ['[Vad]']],
    ['Ask [the team]’s own people.', ['[the team]']],
    [`A [long ${'x'.repeat(155)}]`, [`[long ${'x'.repeat(155)}]`]],
  ])('%s', (text, fields) => {
    expect(wordsIn(text)).toEqual(fields);
  });
});

describe('what stands in brackets and is no such place', () => {
  test.each([
    'As shown before [1], and later [2, 3].',
    'As shown [Larsson 2019] and [Berg m.fl., 2021b].',
    'Se [bilaga 2], [fig. 3] och [not 4].',
    '[x] Boka rummet',
    '- [ ] Ring Kim [x]',
    'He wrote “recieve” [sic] in it.',
    'Han skrev ”dom” [sic!] i texten.',
    'Och så vidare [...] till slutet […].',
    'Read [the plan](https://a.example/plan) first.',
    'Read [the plan][plan] first.',
    '[the plan]: https://a.example/plan',
    'See ![the picture] and [[the page]].',
    'Call items[index] or f(x)[name], then \\[escaped\\].',
    'Set [a_b], [key=value], [user@a.example], [cid:image001] and [readOnly].',
    'The file [image001.png] is left out.',
    '[bild]',
    'Hej!\n[image: the logo]\nHälsningar',
    'Hej!\n[bild]\nHälsningar',
    'Hej!\r\n[bild]\r\nHälsningar',
    '[Extern] Nya rutiner från måndag',
    '[Extern] möte på fredag',
    'Re: [Projekt Norr] Nya rutiner',
    'SV: VB: [Extern] [Projekt Norr] Nya rutiner',
    '[EXTERNAL] the new routine',
    'It is [TBD] and [N/A].',
    'The [d]okument and [quote]d text.',
    'It [is] so.',
    'One [line\nand another] here.',
    `A [long ${'x'.repeat(156)}]`,
    'No brackets at all.',
    'Open [the door and close it.',
  ])('%s', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });
});

test('a hostile text is read in no time', () => {
  const started = performance.now();
  expect(fieldsIn('[a'.repeat(50_000))).toEqual([]);
  expect(fieldsIn(`${'['.repeat(50_000)}abc${']'.repeat(50_000)}`)).toEqual([]);
  expect(fieldsIn(`${'a: '.repeat(30_000)}[Abc def]`)).toHaveLength(1);
  expect(fieldsIn('[abc] '.repeat(20_000))).toHaveLength(20_000);
  expect(performance.now() - started).toBeLessThan(500);
});
