import { describe, expect, test } from 'vitest';
import { expandPack } from '../../../lib/packs/expand';
import { runExamples } from '../../../lib/packs/examples';
import type { Pack, PackRule } from '../../../lib/packs/format';
import { problemLine } from '../../../lib/packs/problem';
import { goodPack, goodRule, packWith } from './goodPack';

function told(pack: Pack, others: readonly Pack[] = []): readonly string[] {
  return runExamples(
    pack,
    others.map((other) => expandPack(other)),
  ).map(problemLine);
}

function withExamples(flag: PackRule['examples']['flag'], pass: PackRule['examples']['pass'] = []): Pack {
  const { examples } = goodRule;
  return packWith({ examples: { flag: [...examples.flag, ...flag], pass: [...examples.pass, ...pass] } });
}

test('a pack whose examples hold has no problems', () => {
  expect(told(goodPack)).toEqual([]);
});

describe('a text that should be marked', () => {
  test('and is not', () => {
    expect(told(withExamples([{ text: 'Please [[update the dashboard]].' }]))).toEqual([
      'rules[0].examples.flag[2].text: The rule marks nothing here. Change a pattern so that it fits, or the example.',
    ]);
  });

  test('and is, but elsewhere', () => {
    expect(told(withExamples([{ text: 'Please [[update the scorecard now]].' }]))).toEqual([
      'rules[0].examples.flag[2].text: The rule marks "update the scorecard" instead. Move the [[ ]], or change the pattern.',
    ]);
  });

  test('and is kept silent by a guard', () => {
    expect(told(withExamples([{ text: 'Do not [[update the scorecard]].' }]))).toEqual([
      'rules[0].examples.flag[2].text: The rule finds "update the scorecard" but keeps silent: negated. Write another example, or let the rule drop what keeps it silent (negated).',
    ]);
  });

  test('and is marked by another rule', () => {
    const rival = packWith({ patterns: ['to fill in the scorecards again'] }, { id: 'org.example.other' });
    expect(told(goodPack, [rival])).toEqual([
      'rules[0].examples.flag[1].text: Another rule marks these words: org.example.other/scorecard-every-week marks "to fill in the scorecards again". Make one of the two narrower.',
    ]);
  });
});

describe('a text that should pass', () => {
  test('and is marked', () => {
    expect(told(withExamples([], [{ text: 'Update our scorecards.' }]))).toEqual([
      'rules[0].examples.pass[2].text: The rule marks "Update our scorecards". Change a pattern, or add a guard or unless that keeps it silent.',
    ]);
  });

  test('for a reason that has nothing to do with it', () => {
    expect(told(withExamples([], [{ text: 'I like scorecards.', because: 'negated' }]))).toEqual([
      'rules[0].examples.pass[2].because: It is silent because no pattern fits, not because of negated. Remove because, or make the text one that a pattern fits.',
    ]);
  });

  test('for another reason than the one given', () => {
    expect(told(withExamples([], [{ text: 'Do not update our scorecards.', because: 'quoted' }]))).toEqual([
      'rules[0].examples.pass[2].because: It is silent because of negated, not because of quoted. Change the text so that quoted alone keeps it silent, or name negated.',
    ]);
  });

  test('for the reason given and one more', () => {
    const text = 'Anna wrote: "do not update our scorecards".';
    expect(told(withExamples([], [{ text, because: 'negated' }])).join()).toMatch(
      /^rules\[0\]\.examples\.pass\[2\]\.because: warning: It is also silent because of .*quoted.* proves little about negated/u,
    );
  });

  test.each([
    [{ unless: ['<scorecard> tool'] }, 'Update the scorecard tool.', 'unless'],
    [{ near: ['#deadline'] }, 'Update the scorecard.', 'near'],
    [{ notNear: ['together'] }, 'We update the scorecard together.', 'notNear'],
    [{ strength: 'weak' }, 'Update the scorecard.', 'strength'],
    [{}, 'Do not update the scorecard.', 'guard'],
  ] as const)('%j keeps it silent, and the runner knows', (rule, text, because) => {
    const problems = told(packWith({ ...rule, examples: { flag: [], pass: [{ text, because }] } }));
    expect(problems.filter((line) => line.includes('examples.pass'))).toEqual([]);
  });
});

describe('a rewording', () => {
  test('that becomes something else', () => {
    const flag = { text: 'Now [[update our scorecard]].', rewording: 0, becomes: 'Now show me.' };
    expect(told(withExamples([flag]))).toEqual([
      'rules[0].examples.flag[2].becomes: It becomes "Now show me what you have seen in the work.". Change the rewording, or what is expected.',
    ]);
  });

  test('that would itself be marked, by its own rule or by another', () => {
    const rewordings = [
      { text: 'please update the scorecard' },
      { text: 'bring no excuses' },
      { text: 'come and see' },
    ];
    const rival = packWith({ patterns: ['no excuses'] }, { id: 'org.example.other' });
    const { examples } = goodRule;
    const flag = examples.flag.map(({ text }) => ({ text }));
    const problems = told(packWith({ rewordings, examples: { ...examples, flag } }), [rival]);
    expect(problems.filter((line) => line.includes('flag[0]')).map((line) => line.slice(0, 73))).toEqual(
      [
        'rules[0].examples.flag[0]: Rewording 0 would itself be marked: "please up',
        'rules[0].examples.flag[0]: Rewording 1 would itself be marked: "bring no e',
      ].map((line) => line.slice(0, 73)),
    );
  });

  test('that would lose the writer’s figure is not offered, and its author hears of it', () => {
    const pack = packWith({
      patterns: ['<update> <our> <scorecard> to #number'],
      examples: {
        flag: [
          { text: '[[Update our scorecard to 95 %]] today.', rewording: 0 },
          { text: '[[Update the scorecard to ten]].' },
        ],
        pass: goodRule.examples.pass.map(({ text }) => ({ text })),
      },
    });
    const problems = told(pack);
    expect(problems).toContain(
      'rules[0].examples.flag[0].rewording: Rewording 0 is not offered: it would lose a number, a date or a name. Change the rewording, or name another.',
    );
    expect(problems.join('\n')).toMatch(/rewordings\[0\]: warning: It is offered on none of the examples/u);
  });
});

test('patterns that no example fits, and too few examples, are warned of', () => {
  const { flag, pass } = goodRule.examples;
  const pack = packWith({
    patterns: [...goodRule.patterns, 'traffic light'],
    examples: { flag: flag.slice(0, 1), pass: pass.slice(0, 1) },
  });
  expect(told(pack)).toEqual([
    'rules[0].patterns[1]: warning: No example fits this pattern. Add an example that does, or remove it.',
    'rules[0].examples: warning: Only one text is marked. Add another flag example.',
    'rules[0].examples: warning: 1 texts pass. Add texts that look alike and are innocent, at least two.',
  ]);
});
