import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../lib/engine/compile';
import { markedBy, read, ruleSet } from './ruleSets';
import type { SetSource } from './ruleSets';

const EN: Readonly<Record<string, SetSource>> = {
  must: [{ words: 'must|have to|has to|need to|are expected to' }],
  hit: [
    { verb: 'hit hits hit hit hitting' },
    { verb: 'meet meets met met meeting' },
    { verb: 'drive drives drove driven driving', particle: 'down' },
  ],
  target: [{ noun: 'target targets' }, { noun: 'number numbers' }, { noun: 'KPI KPIs' }],
  deadline: { of: [], patterns: ['by (monday | friday)', 'before the * holidays'] },
};

const SV: Readonly<Record<string, SetSource>> = {
  ska: [{ words: 'ska|skall|måste' }],
  följa: [{ verb: 'följa följer följde följt', particle: 'upp' }, { words: 'uppföljd|uppföljt' }],
  mål: { of: [{ noun: 'mål målet mål målen', ends: true }], not: ['föremål', 'klagomål', 'modersmål'] },
};

describe('English', () => {
  test.each([
    ['<must> <hit> your <target>', 'You [[must hit your numbers]].'],
    ['<must> <hit> your <target>', 'You [[have to meet your targets]], all of you.'],
    ['<must> <hit> your <target>', 'We are EXPECTED to... you [[ARE EXPECTED TO HIT YOUR KPIs]]!'],
    [
      '<must> <hit> your <target>',
      'You [[must, hit your numbers]]: you [[must – hit your numbers]], and [[must -- hit your numbers]].',
    ],
    ['<must> <hit> your <target>', 'You must. Hit your numbers.'],
    ['<must> <hit> your <target>', 'You must; hit your numbers.'],
    ['<must> <hit> your <target>', 'You must (hit your numbers).'],
    ['<must> <hit> your <target>', 'You [[must\nhit\u00a0your  numbers]].'],
    [
      '<hit:base> ~<target>',
      'We [[meet all our new sales targets]]. Meeting targets is hard. She [[meet your target]].',
    ],
    ['<hit:base> ~<target>', 'We meet before the target date. Hit and targets.'],
    ['<hit> * ~<target>', 'We [[drive it down to target]].'],
    ['~<target>', 'Anna, [[all our three big numbers]] and [[the KPIs]].'],
    ['<target> (is | are) #number', '[[Target: is 98%]], and the [[numbers are 4]] and 5.'],
    ['<target> #number', '[[Target: 98%]] on time.'],
    ['<must> *0-2 now', 'You [[must do it now]]. You must do all of it now. You [[must, really now]].'],
    ['<must> *0-2 now', 'You must, do, now. You must do: now.'],
    [
      '^ <hit:base> [your] <target>',
      '[[Hit targets]]. Please [[hit your numbers]]. They hit targets. So [[meet KPIs]]!',
    ],
    ['<target> $', 'Our targets are [[targets]]. Hit your [[targets]]! Hit your [[numbers]]'],
    [
      '<hit> it <deadline>',
      'We [[hit it by Friday]] or [[meet it before the summer holidays]], not by Sunday.',
    ],
    ['no (excuses | excuses whatsoever | way)', '[[No excuses whatsoever]], [[no way]] and [[no excuses]].'],
    ["(don't | do not) be late", '[[Don’t be late]]. [[Do not be late]].'],
    ['each of you', '[[Each of you]] and e\u0301ach of you and [[Each\u00a0of you]].'],
    ['#ing <target>', '[[Meeting targets]], bring numbers, king targets. The [[missing number]].'],
    ['ask #name', 'Now ask anna. Ask us. Then [[ask Anna Berg]], and ask I.'],
  ])('%s', (pattern, text) => {
    expect(markedBy('en', pattern, EN, text.replaceAll(/\[\[|\]\]/gu, ''))).toBe(text);
  });
});

describe('Swedish', () => {
  test.each([
    ['<ska> <följa> <mål>', 'Vi [[ska följa upp målen]]. Vi ska följa målen upp.'],
    [
      '<följa:pres> *0-2 <mål>',
      'På måndag [[följer vi upp målen]]. Sen [[följer alla chefer noga upp våra delmål]].',
    ],
    ['<följa>', 'Det [[följs upp]], har [[följts upp]] och är [[uppföljt]]; sen följer vi med, och upp.'],
    ['<ska> nå ~<mål>', 'Nu [[ska nå era nya försäljningsmål]] gälla. Ni [[måste nå målets]] höjd.'],
    ['era <mål>', '[[Era årsmål]], era föremål, era klagomål, era omål, era mål-snören och [[era mål]].'],
    ['(ska ni | ni ska) <följa>', 'I höst [[ska ni följa upp]] det. [[Ni ska följa det upp]].'],
    ['nå målet', 'Ni ska [[na\u030A målet]] och [[NÅ MÅLET]].'],
  ])('%s', (pattern, text) => {
    expect(markedBy('sv', pattern, SV, text.replaceAll(/\[\[|\]\]/gu, ''))).toBe(text);
  });
});

describe('whichever word is looked for first', () => {
  test.each(['have', 'down', 'now', 'target'])('%s', (first) => {
    const pattern = 'have *0-3 <drive> [it] *0-2 now ~<target>';
    const sets: Readonly<Record<string, SetSource>> = {
      drive: [{ verb: 'drive drives drove driven driving', particle: 'down' }],
      target: [{ words: 'target' }],
    };
    const rules = compileRules([ruleSet('en', sets, [{ patterns: [pattern], guards: [] }])], (word) =>
      word === first ? 1 : 100,
    );
    const text = 'You have, as we all drive it right down it, or so now all our big new target.';
    expect(read(text, 'en', rules).findings.map((finding) => finding.text)).toEqual([
      'have, as we all drive it right down it, or so now all our big new target',
    ]);
  });
});

test('a noun group holds no second determiner after its adjectives', () => {
  expect(markedBy('en', '~<target>', EN, 'Meet big this target.')).toBe('Meet big [[this target]].');
});

test('the longest form of a set is taken', () => {
  const sets: Readonly<Record<string, SetSource>> = { cost: [{ words: 'at any|at any cost' }] };
  expect(markedBy('en', '<cost>', sets, 'At any cost.')).toBe('[[At any cost]].');
});
