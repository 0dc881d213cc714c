import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../lib/engine/compile';
import type { Language } from '../../../lib/engine/principle';
import type { RuleSet } from '../../../lib/engine/rule';
import { read, ruleSet } from './ruleSets';
import type { RuleSource, SetSource } from './ruleSets';

const EN: Readonly<Record<string, SetSource>> = {
  must: [{ words: 'must|have to|need to' }],
  hit: [{ verb: 'hit hits hit hit hitting' }, { verb: 'meet meets met met meeting' }],
  target: [{ noun: 'target targets' }, { noun: 'number numbers' }, { noun: 'KPI KPIs' }],
  metric: [{ noun: 'sale sales' }, { words: 'throughput' }],
};
const SV: Readonly<Record<string, SetSource>> = {
  ska: [{ words: 'ska|måste' }],
  följa: [{ verb: 'följa följer följde följt', particle: 'upp' }],
  mål: [{ noun: 'mål målet mål målen', ends: true }],
};

/** The whole text after each rewording of the first finding. */
function rewordings(
  language: Language,
  source: RuleSource,
  text: string,
  others: readonly RuleSource[] = [],
): string[] {
  const sets = language === 'en' ? EN : SV;
  const pack: RuleSet = ruleSet(language, sets, [{ guards: [], ...source }, ...others]);
  const [finding] = read(text, language, compileRules([pack])).findings;
  return (finding?.suggestions ?? []).map(
    ({ start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
  );
}

const sentence = (template: string) =>
  ({ template, replaces: 'sentence', deed: false, drops: null }) as const;

describe('slots', () => {
  const goal = { patterns: ['<must> {verb:<hit>} {goal:~<target>} [{when:#deadline}]'] };

  test.each([
    ['as written', 'move towards {goal}', 'You must hit our Q3 number.', 'You move towards our Q3 number.'],
    [
      'a piece is dropped with its empty slot',
      'aim for {goal}‹, if we can, {when}›',
      'You must hit your numbers.',
      'You aim for your numbers.',
    ],
    [
      'a piece stays with its slot',
      'aim for {goal}‹, if we can, {when}›',
      'You must hit your numbers by Friday.',
      'You aim for your numbers, if we can, by Friday.',
    ],
    [
      'a default',
      'aim for {goal} {when|in time}',
      'You must hit your numbers.',
      'You aim for your numbers in time.',
    ],
    [
      'another cell',
      'like {verb:ing} {goal:sg}',
      'You must meet all our targets.',
      'You like meeting all our target.',
    ],
    [
      'another verb in the same form',
      'want to {verb~reach reaches reached reached reaching} {goal}',
      'You must hit it? You must hit your KPIs.',
      'You must hit it? You want to reach your KPIs.',
    ],
    [
      'a field is left to the writer',
      'try [the method] for {goal}',
      'You must hit your numbers.',
      'You try [the method] for your numbers.',
    ],
  ])('%s', (_, template, text, becomes) => {
    expect(rewordings('en', { ...goal, rewordings: [template] }, text)).toEqual([becomes]);
  });

  test('Swedish particle verbs: the words inside, the form, and compounds in another cell', () => {
    const rule = { patterns: ['{verb:<följa:pres,inf>} {goal:~<mål>}'] };
    const text = 'På måndag följer vi upp era delmål.';
    expect(
      rewordings(
        'sv',
        { ...rule, rewordings: ['{verb~gå går gick gått} {verb.gap|man} igenom {goal:pld}'] },
        text,
      ),
    ).toEqual(['På måndag går vi igenom era delmålen.']);
    expect(
      rewordings('sv', { ...rule, rewordings: ['{verb:inf} {goal}'] }, 'Ni ska följa upp era mål.'),
    ).toEqual([]);
    expect(
      rewordings(
        'sv',
        { ...rule, rewordings: ['läsa {goal}, hellre än {verb.gap}'] },
        'Ni ska följa upp era mål.',
      ),
    ).toEqual([]);
  });
});

describe('capitals, marks and spaces', () => {
  const goal = { patterns: ['[<must>] <hit:base> {goal:~<target>}'] };

  test.each([
    ['a capital at the sentence’s beginning', 'look at {goal}', 'Hit your numbers.', 'Look at your numbers.'],
    ['none inside a sentence', 'Look at {goal}', 'You must hit your numbers.', 'You look at your numbers.'],
    ['a chat without capitals stays so', 'Look at {goal}', 'hit your numbers', 'look at your numbers'],
    ['"I" keeps its own', 'I look at {goal}', 'So hit your numbers.', 'So I look at your numbers.'],
    ['no second full stop', 'look at {goal}.', 'Hit your numbers.', 'Look at your numbers.'],
    [
      'a question takes the place of the stop',
      'what is in the way of {goal}?',
      'Hit your numbers.',
      'What is in the way of your numbers?',
    ],
    [
      'no lost and no doubled spaces',
      'look  at {goal} ‹ {nothing}›',
      'Hit your numbers , please.',
      'Look at your numbers , please.',
    ],
    [
      'a rewording ends in the middle without a stop',
      'look at {goal}.',
      'Hit your numbers and rest.',
      'Look at your numbers and rest.',
    ],
  ])('%s', (_, template, text, becomes) => {
    expect(rewordings('en', { ...goal, rewordings: [template] }, text)).toEqual([becomes]);
  });

  test('a question is not put into the middle of a sentence', () => {
    expect(
      rewordings('en', { ...goal, rewordings: ['what about {goal}?'] }, 'Hit your numbers and rest.'),
    ).toEqual([]);
  });

  test.each([
    [
      'the full stop of a statement',
      'Let us look at {goal}.',
      'Now you must hit your numbers!',
      'Let us look at your numbers.',
    ],
    [
      'a question',
      'What is in the way of {goal}?',
      'We meet. You must hit your numbers. Bye.',
      'We meet. What is in the way of your numbers? Bye.',
    ],
    [
      'none where there was none',
      'Let us look at {goal}.',
      'You must hit your numbers',
      'Let us look at your numbers',
    ],
    [
      'several sentences keep theirs',
      'We try. Let us look at {goal}.',
      'You must hit your numbers',
      'We try. Let us look at your numbers.',
    ],
    [
      'a slot that opens a sentence gets a capital',
      'We try. {goal} can wait.',
      'You must hit your numbers.',
      'We try. Your numbers can wait.',
    ],
    [
      'a slot that opened one loses it',
      'We look at {goal}.',
      'Your numbers must be met.',
      'We look at your numbers.',
    ],
    [
      'quotes around stay',
      'Let us look at {goal}.',
      '(You must hit your numbers.)',
      '(Let us look at your numbers.)',
    ],
  ])('over a sentence: %s', (_, template, text, becomes) => {
    const rule = {
      patterns: ['<must> <hit:base> {goal:~<target>}', '{goal:~<target>} <must> be <hit:past>'],
    };
    expect(rewordings('en', { ...rule, rewordings: [sentence(template)] }, text)).toEqual([becomes]);
  });
});

describe('what is not offered', () => {
  const rule = { patterns: ['<must> <hit> {goal:~<target>} [of {much:#number}]'] };

  test.each([
    ['a number would be lost', 'look at {goal}', 'You must hit your target of 95%.', []],
    [
      'a number is kept',
      'look at {goal} ({much})',
      'You must hit your target of 95%.',
      ['You look at your target (95%).'],
    ],
    ['a name would be lost', 'look at it', 'You must hit Anna targets.', []],
  ])('%s', (_, template, text, becomes) => {
    expect(rewordings('en', { ...rule, rewordings: [template] }, text)).toEqual(becomes);
  });

  test('an acronym among the rule’s own words, unless the rewording says why it may go', () => {
    const look = { template: 'look at it', replaces: 'match', deed: false } as const;
    const of = (drops: string | null) =>
      rewordings('en', { ...rule, rewordings: [{ ...look, drops }] }, 'You must hit your KPIs.');
    expect(of(null)).toEqual([]);
    expect(of('It is what the rule is about.')).toEqual(['You look at it.']);
  });

  test('a capital after a colon makes no name of a known word', () => {
    const label = {
      patterns: ['KR2 {verb:<hit>} {goal:~<target>}'],
      rewordings: ['KR2: see what would {verb:base} {goal}'],
    };
    expect(rewordings('en', label, 'KR2: Meet your targets.')).toEqual([
      'KR2: see what would meet your targets.',
    ]);
  });

  test('facts elsewhere in the sentence when the sentence is replaced', () => {
    const text = 'In May, Anna, you must hit your target, says 14 of us.';
    expect(rewordings('en', { ...rule, rewordings: [sentence('We look at {goal}.')] }, text)).toEqual([]);
    expect(rewordings('en', { ...rule, rewordings: ['look at {goal}'] }, text)).toEqual([
      'In May, Anna, you look at your target, says 14 of us.',
    ]);
  });

  test('Swedish weekdays and number words are facts too, without capitals', () => {
    const source = { patterns: ['<ska> nå {goal:~<mål>}'], rewordings: [sentence('Vi tittar på {goal}.')] };
    expect(rewordings('sv', source, 'Ni ska nå målet på fredag.')).toEqual([]);
    expect(rewordings('sv', source, 'Ni ska nå målet tolv gånger.')).toEqual([]);
    expect(rewordings('sv', source, 'Ni ska nå målet nu.')).toEqual(['Vi tittar på målet.']);
  });

  test('wording that some rule would mark, unless it stands in a field', () => {
    const other = { patterns: ['no excuses'], guards: [] };
    const source = { ...rule, rewordings: ['do it with no excuses', 'do it with [no excuses]', 'do it'] };
    expect(rewordings('en', source, 'You must hit your numbers.', [other])).toEqual([
      'You do it with [no excuses].',
      'You do it.',
    ]);
  });

  test('the same wording twice', () => {
    expect(
      rewordings('en', { ...rule, rewordings: ['do it', 'do it', 'rest'] }, 'You must hit your numbers.'),
    ).toEqual(['You do it.', 'You rest.']);
  });
});

test('what a suggestion says is exactly what is written, over exactly these words', () => {
  const pack = ruleSet('en', EN, [
    {
      patterns: ['<must> <hit> ~<target>'],
      guards: [],
      rewordings: [
        { template: 'rest', replaces: 'match', deed: true, drops: null },
        { template: 'breathe', replaces: 'match', deed: false, drops: null },
      ],
    },
  ]);
  const [finding] = read('You must hit your numbers.', 'en', compileRules([pack])).findings;
  expect(finding?.suggestions).toEqual([
    { text: 'rest', start: 4, end: 25, replacement: 'rest', deed: true },
    { text: 'breathe', start: 4, end: 25, replacement: 'breathe', deed: false },
  ]);
  expect(finding).toMatchObject({
    start: 4,
    end: 25,
    text: 'must hit your numbers',
    sentence: { start: 0, end: 26 },
    by: 'rule',
    confidence: 1,
  });
});

test('a slot that was empty stays empty, whatever other rules have remembered', () => {
  const source = { patterns: ['say [{what:it}] {how:now}'], rewordings: ['tell {what|them} {how}'] };
  expect(rewordings('en', source, 'Say now.', [{ patterns: ['{a:say} {b:now}'], guards: [] }])).toEqual([
    'Tell them now.',
  ]);
  expect(rewordings('en', source, 'Do not say it now, say now.')).toEqual(['Do not tell it now, say now.']);
});

test('a name inside a sentence keeps its capital, also where a rule knows the word', () => {
  const source = { patterns: ['ask {who:(sale | anna)}'], rewordings: ['talk to {who}'] };
  expect(rewordings('en', source, 'You ask Anna.')).toEqual(['You talk to Anna.']);
});
