import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../lib/engine/compile';
import { analyzeBlock } from '../../../lib/engine/matchBlock';
import type { Language } from '../../../lib/engine/principle';
import type { Rewording, Wording } from '../../../lib/engine/rule';
import { ruleSet } from './ruleSets';
import type { RuleSource } from './ruleSets';

type Written = string | Rewording;
type Source = Partial<Omit<Wording, 'rewordings'>> & { readonly rewordings: readonly Written[] };

const deed = (template: string): Rewording => ({ template, replaces: 'sentence', deed: true, drops: null });
const match = (template: string): Rewording => ({ template, replaces: 'match', deed: false, drops: null });

/** The whole text after each suggestion for the first finding; the rule marks "no excuses" or "inga ursäkter". */
function after(
  language: Language,
  text: string,
  wordings: readonly Source[],
  rule: RuleSource = {},
  others: readonly RuleSource[] = [],
): string[] {
  const marks = language === 'en' ? 'no excuses' : 'inga ursäkter';
  const pack = ruleSet(language, {}, [
    { principle: 'result-only', patterns: [marks], guards: [], ...rule },
    ...others,
  ]);
  const made = wordings.map((source, index): Wording => ({
    id: `test/wording-${index}`,
    language,
    principle: 'result-only',
    where: null,
    patterns: [],
    fits: [],
    ...source,
    rewordings: source.rewordings.map((one) =>
      typeof one === 'string' ? { template: one, replaces: 'sentence', deed: false, drops: null } : one,
    ),
  }));
  const block = { text, kind: 'paragraph', before: '', after: '' } as const;
  const [finding] = analyzeBlock(block, language, 'other', compileRules([{ ...pack, wordings: made }]));
  return (finding?.suggestions ?? []).map(
    ({ start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
  );
}

const TELL = { rewordings: ['Tell me what is in the way.'] };

describe('what stays of the sentence', () => {
  test.each([
    ['No excuses this time.', 'Tell me what is in the way.'],
    ['Thank you for Monday, but no excuses this time.', 'Thank you for Monday. Tell me what is in the way.'],
    [
      'No excuses this time, and I will come by on Friday.',
      'Tell me what is in the way. I will come by on Friday.',
    ],
    ['We meet at nine; no excuses.', 'We meet at nine. Tell me what is in the way.'],
    ['We meet at nine – no excuses this time!', 'We meet at nine. Tell me what is in the way.'],
    ['Team, no excuses.', 'Team, tell me what is in the way.'],
    ['Hi all, no excuses.', 'Hi all, tell me what is in the way.'],
    ['Yuki (studio head): No excuses.', 'Yuki (studio head): Tell me what is in the way.'],
    [
      'There will be no excuses, and staff views will be noted.',
      'Tell me what is in the way. Staff views will be noted.',
    ],
    ['We want no excuses, and it is so.', 'Tell me what is in the way.'],
    ['Goal 2: No excuses.', 'Goal 2: Tell me what is in the way.'],
    ['If it is so, no excuses.', 'Tell me what is in the way.'],
    ['One more late box and we talk, no excuses.', 'Tell me what is in the way.'],
    ['No excuses this time, Karin.', 'Karin, tell me what is in the way.'],
    ['Why? “No excuses” is what I say.', 'Why? Tell me what is in the way.'],
    ['we meet at nine but no excuses', 'we meet at nine. tell me what is in the way'],
    ['First line.\nNo excuses (this time).', 'First line.\nTell me what is in the way.'],
  ])('%s', (text, becomes) => {
    expect(after('en', text, [TELL])).toEqual([becomes]);
  });

  test('the number of a clause stays before it', () => {
    const wording = { rewordings: ['Tell me about [the matter: {said}].'] };
    expect(after('en', '4.3 No excuses.', [wording])).toEqual([
      '4.3 Tell me about [the matter: No excuses].',
    ]);
  });

  test('a day may open the statement that stays', () => {
    const wording = { rewordings: ['Säg vad som är i vägen.'] };
    expect(
      after('sv', 'Vi vill ha inga ursäkter, och på onsdag träffas vi för att prata.', [wording]),
    ).toEqual(['Säg vad som är i vägen. På onsdag träffas vi för att prata.']);
  });

  test('Swedish statements are parted at their own joints', () => {
    const wording = { rewordings: ['Säg vad som är i vägen.'] };
    expect(after('sv', 'Tack för i går, men nu vill jag ha inga ursäkter.', [wording])).toEqual([
      'Tack för i går. Säg vad som är i vägen.',
    ]);
    expect(after('sv', 'Inga ursäkter så att vi är i mål, och vi ses på måndag.', [wording])).toEqual([
      'Säg vad som är i vägen. Vi ses på måndag.',
    ]);
  });
});

describe('the writer’s facts', () => {
  const facts = { rewordings: ['Tell me about [what is in the way‹: {facts}›].'] };

  test.each([
    ['No excuses.', 'Tell me about [what is in the way].'],
    ['No excuses from Karin.', 'Tell me about [what is in the way: Karin].'],
    ['No excuses for 45 cases a week in SAP.', 'Tell me about [what is in the way: 45 cases a week, SAP].'],
    ['No excuses by Friday at 9 am.', 'Tell me about [what is in the way: by Friday at 9 am].'],
    ['No excuses on bay 7, team B.', 'Tell me about [what is in the way: bay 7, team B].'],
    ['May I hear no excuses?', 'Tell me about [what is in the way].'],
    ['No excuses for the twelve.', 'Tell me about [what is in the way: twelve].'],
  ])('%s', (text, becomes) => {
    expect(after('en', text, [facts])).toEqual([becomes]);
  });

  test('a wording without room for them is not offered', () => {
    expect(after('en', 'No excuses from Karin.', [TELL])).toEqual([]);
  });

  test('a name is kept as it is written: "IT" is not "it"', () => {
    expect(after('en', 'No excuses from IT.', [{ rewordings: ['Tell me what it is like.'] }])).toEqual([]);
  });

  test('a fact that the wording says by itself is not said twice', () => {
    const wording = { rewordings: ['What is in the way‹ {when}›? [more‹: {facts}›]'] };
    expect(after('en', 'No excuses by Friday from Karin.', [wording])).toEqual([
      'What is in the way by Friday? [more: Karin]',
    ]);
  });
});

describe('which wordings', () => {
  const general = { rewordings: ['Say what you see.', 'Tell me how it goes.', 'What is it like?'] };

  test('the rule’s own first, then those whose pattern stands there, then general ones up to two', () => {
    const own = { rewordings: [match('your own words')] };
    const standing = { patterns: ['this week'], rewordings: ['What would help this week?'] };
    expect(after('en', 'No excuses this week.', [general, standing], own)).toEqual([
      'Your own words this week.',
      'What would help this week?',
    ]);
    expect(after('en', 'No excuses.', [general, standing], own)).toHaveLength(2);
    expect(after('en', 'No excuses.', [general])).toHaveLength(2);
  });

  test('the same sentence always gets the same ones; different sentences get different ones', () => {
    const sentences = Array.from(
      { length: 30 },
      (_, nth) => `No excuses about ${'abcdefghij'.charAt(nth % 10)}${nth}x.`,
    );
    const facts = { rewordings: general.rewordings.map((one) => `${one} [more: {facts}]`) };
    const first = sentences.map((text) => after('en', text, [facts])[0]?.slice(0, 8));
    expect(sentences.map((text) => after('en', text, [facts])[0]?.slice(0, 8))).toEqual(first);
    expect(new Set(first).size).toBe(3);
  });

  test('what a wording asks for must hold', () => {
    const past = { fits: ['past'] as const, rewordings: ['What happened?'] };
    const question = { fits: ['question'] as const, rewordings: ['I wonder how it looked.'] };
    expect(after('en', 'You gave no excuses.', [past, question])).toEqual(['What happened?']);
    expect(after('en', 'No excuses, ok?', [past, question])).toEqual(['I wonder how it looked.']);
    expect(after('en', 'No excuses.', [past, question])).toEqual([]);
  });

  test('Swedish speaks to one or to several as the writer does', () => {
    const wording = { rewordings: ['Vad behöver {ni}, och vad är {din} bild?'] };
    expect(after('sv', 'Du har inga ursäkter.', [wording])).toEqual(['Vad behöver du, och vad är din bild?']);
    expect(after('sv', 'Ni har inga ursäkter.', [wording])).toEqual(['Vad behöver ni, och vad är er bild?']);
  });

  test('a wording that changes the arrangement never stands alone', () => {
    expect(after('en', 'No excuses.', [{ rewordings: [deed('I come by on [day].')] }])).toEqual([]);
    const both = [{ patterns: ['excuses'], rewordings: [deed('I come by on [day].')] }, TELL];
    expect(after('en', 'No excuses.', both)).toEqual(['I come by on [day].', 'Tell me what is in the way.']);
  });

  test('a wording that would itself be marked is not offered', () => {
    const hard = { patterns: ['results only'], guards: [] };
    expect(after('en', 'No excuses.', [{ rewordings: ['Results only.', 'Tell me.'] }], {}, [hard])).toEqual([
      'Tell me.',
    ]);
  });

  test('a quotation at the end of what is said again is closed', () => {
    const wording = { patterns: ['no excuses'], rewordings: ['How is it going {rest}?'] };
    expect(after('en', 'No excuses with the “new till”.', [wording])).toEqual([
      'How is it going with the “new till”?',
    ]);
  });

  test('a wording about something else is not offered; one with the writer’s words in a field is', () => {
    const wording = { rewordings: ['How are you?', 'Tell me about [the matter: {said}].'] };
    expect(after('en', 'No excuses for the delayed baggage.', [wording])).toEqual([
      'Tell me about [the matter: no excuses for the delayed baggage].',
    ]);
  });

  test('the words before and after a pattern can be said again', () => {
    const wording = { patterns: ['no excuses'], rewordings: ['{before}: how is it going with {rest}?'] };
    expect(after('en', 'In the evenings no excuses for the till.', [wording])).toEqual([
      'In the evenings: how is it going with for the till?',
    ]);
  });
});
