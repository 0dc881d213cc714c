import { describe, expect, test } from 'vitest';
import type { SetForm } from '../../../lib/engine/rule';
import { buildPack } from '../../../lib/packs/build';
import { expandPack } from '../../../lib/packs/expand';
import type { Pack, SetEntry } from '../../../lib/packs/format';
import { packText } from '../../../lib/packs/packText';
import { parsePack } from '../../../lib/packs/parse';
import { goodPack, goodRule, packWith } from './goodPack';

function packOf(language: Pack['language'], ...entries: readonly SetEntry[]): Pack {
  return { ...goodPack, language, sets: { ...goodPack.sets, it: { entries } } };
}

function setOf(language: Pack['language'], ...entries: readonly SetEntry[]) {
  const set = expandPack(packOf(language, ...entries)).sets.find(({ name }) => name === 'it');
  if (!set) throw new Error('no set');
  return set;
}

/** `cell:words+particle/gap`, one for each form. */
function told({ tokens, cell, particle, gap }: SetForm): string {
  return `${cell ?? '-'}:${tokens.join(' ')}${particle === null ? '' : `+${particle}/${gap}`}`;
}

describe('the forms of a set', () => {
  test('a Swedish verb with its particle, and the words in which both are one', () => {
    const entry = {
      verb: 'följa följer följde följt',
      particle: 'upp',
      gap: 2,
      fused: 'uppföljning uppföljd',
    };
    const forms = setOf('sv', entry).forms.map(told);
    expect(forms).toEqual(expect.arrayContaining(['inf:följa+upp/2', 'imp:följ+upp/2', 'presp:följs+upp/2']));
    expect(forms.slice(-2)).toEqual(['noun:uppföljning', 'noun:uppföljd']);
  });

  test('a particle may stand three words later when nothing is said', () => {
    expect(setOf('en', { verb: 'fill fills filled filled filling', particle: 'in' }).forms.map(told)).toEqual(
      ['base:fill+in/3', 's:fills+in/3', 'past:filled+in/3', 'part:filled+in/3', 'ing:filling+in/3'],
    );
  });

  test('what is put in and left out, by cell or wherever it stands', () => {
    const entry = { noun: 'KPI KPIs', add: ['pl:kpi:er', 'nyckeltal'], drop: ["sg:kpi's", "kpis'"] };
    expect(setOf('en', entry).forms.map(told)).toEqual(['sg:kpi', 'pl:kpis', 'pl:kpi:er', '-:nyckeltal']);
  });

  test('compounds with the first parts that are listed', () => {
    const forms = setOf('sv', { noun: 'mål målet mål målen', compounds: ['sälj'] }).forms.map(told);
    expect(forms).toEqual(expect.arrayContaining(['sgd:målet', 'sgd:säljmålet', 'pld:säljmålens']));
  });

  test('any first part, but for other words in all their forms', () => {
    const set = setOf('sv', {
      noun: 'mål målet mål målen',
      compounds: 'ends',
      not: ['klagomål', 'föremålet'],
    });
    expect(set.tails).toEqual(expect.arrayContaining([{ tail: 'målet', cell: 'sgd', entry: 0 }]));
    expect(set.not).toEqual(expect.arrayContaining(['klagomål', 'klagomålens', 'föremål', 'föremålet']));
  });

  test('a phrase is read as the text will be', () => {
    expect(setOf('en', { phrase: 'e.g. the O’Neill plan' }, { word: 'Don’t' }).forms.map(told)).toEqual([
      "-:e.g the o'neill plan",
      "-:don't",
    ]);
  });
});

describe('a built pack', () => {
  test('runs exactly the forms that were reviewed, whatever its principal parts say', () => {
    const built = buildPack(packOf('en', { noun: 'target targets' }), null);
    const text = packText(built).replace('"targets\'"', '"aims"');
    const parsed = parsePack(text);
    const set = parsed.ok ? expandPack(parsed.pack).sets.find(({ name }) => name === 'it') : undefined;
    expect(set?.forms.map(told)).toEqual(['sg:target', "sg:target's", 'pl:targets', 'pl:aims']);
  });

  test('gives the same rules as its source', () => {
    const source = packOf(
      'sv',
      { verb: 'nå når nådde nått' },
      { noun: 'mål målet mål målen', compounds: 'ends', not: ['klagomål'] },
    );
    const swedish = {
      ...source,
      sets: { it: source.sets.it ?? { entries: [] } },
      rules: [
        {
          ...goodRule,
          patterns: ['<it:inf> <it:pld>'],
          rewordings: [],
          examples: { flag: [{ text: '[[nå målen]]' }], pass: [] },
        },
      ],
    };
    const parsed = parsePack(packText(buildPack(swedish, null)));
    expect(parsed.ok ? expandPack(parsed.pack) : parsed.problems).toEqual(expandPack(swedish));
  });

  test('has the texts of the principles that it uses, and no others', () => {
    const base = packWith(
      {},
      {
        principles: {
          command: { title: 'Order', why: 'W', question: 'Q' },
          distrust: { title: 'D', why: 'W', question: 'Q' },
        },
      },
    );
    const built = buildPack(packWith({ principle: 'command' }, { principles: {} }), base);
    expect(Object.keys(built.principles)).toEqual(['command']);
  });
});

describe('the rules', () => {
  test('have every default filled in', () => {
    const [rule] = expandPack(goodPack).rules;
    expect(rule).toMatchObject({
      id: 'org.example.scorecards/scorecard-every-week',
      principle: 'metric-control',
      severity: 'suggest',
      strength: 'strong',
      where: null,
      title: 'Steering by figures',
      why: 'Figures can teach.',
      question: 'Who learns what?',
      publisher: 'Example Ltd',
      rewordings: [{ replaces: 'match', deed: false }],
    });
  });

  test('own guards change those of the principle', () => {
    const [rule] = expandPack(packWith({ guards: { add: ['means'], drop: ['question', 'learning'] } })).rules;
    expect(rule?.guards).toContain('means');
    expect(rule?.guards).toContain('negated');
    expect(rule?.guards).not.toContain('question');
    expect(rule?.guards).not.toContain('learning');
  });

  test('of an own principle go under one of the eight, with its own texts', () => {
    const principles = {
      'our-way': { title: 'Our way', why: 'W', question: 'Q', under: 'distrust' },
    } as const;
    const [rule] = expandPack(packWith({ principle: 'our-way' }, { principles })).rules;
    expect(rule).toMatchObject({ principle: 'distrust', title: 'Our way' });
  });

  test.each(['draft', 'trial', 'off'] as const)('that are %s do not run', (status) => {
    expect(expandPack(packWith({ status })).rules).toEqual([]);
  });

  test('name no publisher only when the caller says that they are built in, whatever their id', () => {
    const pack = { ...goodPack, id: 'tillit.core.en' };
    expect(expandPack(pack).rules[0]?.publisher).toBe('Example Ltd');
    expect(expandPack(pack, { builtIn: true }).rules[0]?.publisher).toBeNull();
  });
});
