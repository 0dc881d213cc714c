import { describe, expect, test } from 'vitest';
import { REFLECTIONS, REFLECTION_TEXTS } from '../../../lib/coach/message/reflectionTexts';
import { REFLECTION_VARIANTS } from '../../../lib/coach/message/reflectionVariants';
import { innocentTexts } from '../../../lib/packs/innocent/innocentTexts';
import { flaggedIn } from './flaggedIn';
import { CHECK_MESSAGES } from './checkMessages';
import { wholeMessage } from './wholeMessage';

const of = (id: string, language: 'sv' | 'en') =>
  CHECK_MESSAGES.find((one) => one.id === id && one.language === language)?.fires ?? '';

test('every reflection has a message of which it holds, in both languages', () => {
  for (const language of ['en', 'sv']) {
    const ids = CHECK_MESSAGES.filter((one) => one.language === language).map(({ id }) => id);
    expect(ids.toSorted()).toEqual([...REFLECTIONS].toSorted());
  }
});

describe.each(CHECK_MESSAGES)('$id, $language', ({ id, language, genre, fires }) => {
  test('holds', () => {
    expect(wholeMessage(fires, genre, language).holding).toContain(id);
  });
});

const SILENCED = CHECK_MESSAGES.filter(({ added }) => added !== null);

test.each(SILENCED)('$id, $language, is silent with: $added', ({ id, language, genre, fires, added }) => {
  expect(wholeMessage(`${fires} ${added ?? ''}`, genre, language).holding).not.toContain(id);
});

describe('what is shown', () => {
  const heavy =
    'Hi all,\n\nWe are 12% behind plan. This is unacceptable. From now on everyone must log all activities, and the leaderboard is updated every hour. You must close 14 cases a week. No exceptions and no excuses from anyone in the group.\n\nBest regards\nTom';

  test('two at most, the weightiest first', () => {
    const { holding, shown } = wholeMessage(heavy, null, 'en');
    expect(holding.length).toBeGreaterThan(2);
    expect(shown.map(({ id }) => id)).toEqual(holding.slice(0, 2));
    expect(shown.map(({ id }) => id)).toEqual(['judging-before-asking', 'control-outweighs-support']);
  });

  test('in the language of most of the words', () => {
    const { shown } = wholeMessage(`Hej alla!\n\n${of('approval-chain', 'sv')}`, null, 'en');
    expect(shown[0]?.message).toBe(REFLECTION_TEXTS.sv['approval-chain']);
    const mixed = `${of('approval-chain', 'sv')}\n\n${of('no-relation', 'en')}`;
    const english: readonly string[] = [
      ...Object.values(REFLECTION_TEXTS.en),
      ...Object.values(REFLECTION_VARIANTS.en),
    ];
    const spoken = wholeMessage(mixed, 'email', 'sv').shown.map(({ message }) => message);
    expect(spoken).not.toEqual([]);
    expect(spoken.filter((message) => !english.includes(message))).toEqual([]);
  });

  test('nothing where three principles of trust are present and next to nothing steers by results', () => {
    const asks = 'Send the list. Fill in the form. Book the room by Friday. ';
    const kind =
      'Thank you for last week. I will come by on Monday. I have set aside two days for training. You decide how.';
    expect(wholeMessage(asks + kind, 'email', 'en').holding).toEqual([]);
  });
});

describe('silent', () => {
  test('in a message too short for it', () => {
    const short = {
      en: ['Raise sales by 30%.', 'Units are evaluated in May.', 'This is unacceptable.'],
      sv: ['Öka försäljningen med 30 %.', 'Enheterna utvärderas i maj.', 'Det är oacceptabelt.'],
    };
    for (const text of short.en) expect(wholeMessage(text, 'email', 'en').shown).toEqual([]);
    for (const text of short.sv) expect(wholeMessage(text, 'email', 'sv').shown).toEqual([]);
  });

  test.each([
    ['demands-no-question', 'policy'],
    ['targets-without-means', 'policy'],
    ['no-relation', 'policy'],
    ['no-relation', 'goal'],
    ['no-relation', 'chat'],
    ['judging-before-asking', 'policy'],
    ['numbers-without-story', 'chat'],
  ] as const)('%s, in a text that is %s', (id, genre) => {
    for (const language of ['en', 'sv'] as const)
      expect(wholeMessage(of(id, language), genre, language).holding).not.toContain(id);
  });

  test.each([
    ['en', 'demands-no-question', 'Let me know what you think.'],
    ['en', 'no-why', 'Two bags were stolen because the doors stood open.'],
    ['en', 'decided-without-doers', 'The team suggested it after the trial in May.'],
    ['en', 'no-relation', 'There is cake in the kitchen!'],
    ['en', 'distance', 'I was out with you on Monday night.'],
    ['en', 'everything-urgent', 'The form first, if time is short.'],
    ['sv', 'demands-no-question', 'Hör gärna av er med synpunkter.'],
    ['sv', 'no-why', 'Två väskor försvann eftersom dörrarna stod öppna.'],
    [
      'sv',
      'decided-without-doers',
      'Det är arbetslagets förslag efter försöket i våras, och facket har varit med.',
    ],
    ['sv', 'no-relation', 'Det finns tårta i köket!'],
    ['sv', 'distance', 'Jag var med er i natt.'],
    ['sv', 'everything-urgent', 'Blanketten först, om det blir ont om tid.'],
  ] as const)('%s %s, once it is said in other words: %s', (language, id, said) => {
    const row = CHECK_MESSAGES.find((one) => one.id === id && one.language === language);
    expect(wholeMessage(`${row?.fires ?? ''} ${said}`, row?.genre ?? null, language).holding).not.toContain(
      id,
    );
  });

  test('law and danger are no demands', () => {
    const law =
      'The Work Environment Act applies here. By law you must wear the helmet on site. In case of fire you must leave by the north stairs. All staff must report exposure under the regulation. The stairs are marked in green and lit at night, and the doors open outwards.';
    expect(wholeMessage(law, 'email', 'en').holding).not.toContain('demands-no-question');
  });

  test('what others said in a pasted chat is not the leader’s', () => {
    const chat =
      'Anna (manager): the van is in\nBo: send me your numbers every hour\nAnna (manager): park it by the gate\nBo: thanks for the help, what do you think?\nAnna (manager): ok';
    const { present, shown } = wholeMessage(chat, null, 'en');
    expect(present).toEqual([]);
    expect(shown).toEqual([]);
  });

  test('quoted mail and signatures say nothing', () => {
    const mail =
      'Hi Bo,\n\nThe room is booked for Monday.\n\n> Thank you for everything! What do you think?\n\n--\nAnna\nThank you for reading';
    expect(wholeMessage(mail, null, 'en').present).toEqual([]);
  });
});

describe.each(['en', 'sv'] as const)('the texts, %s', (language) => {
  const texts = Object.entries({ ...REFLECTION_TEXTS[language], ...REFLECTION_VARIANTS[language] });
  test.each(texts)('%s: short, one question, no alarm, and free of what they point at', (_, text) => {
    expect(text.split(/\s+/u).length).toBeLessThanOrEqual(37);
    expect(text.match(/\?/gu)).toHaveLength(1);
    expect(text).not.toMatch(/!|\d|\b(?:should|must|wrong to|bör|måste|ska)\b/iu);
    expect(flaggedIn(text, language, 'both')).toEqual([]);
  });
});

test.each(['en', 'sv'] as const)(
  'criticism, unions, work environment, deviations, %s: nothing is said of the whole',
  (language) => {
    const texts = innocentTexts(language).map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => wholeMessage(text, null, language).shown.length > 0)).toEqual([]);
  },
);
