import type { Pack, PackRule } from '../../../lib/packs/format';

/** A rule that is right in every part. */
export const goodRule: PackRule = {
  id: 'scorecard-every-week',
  principle: 'metric-control',
  patterns: ['<update> <our> {what:<scorecard>} [{often:every week}]'],
  message: 'This asks for figures in, but not what anyone will learn from them.',
  rewordings: [{ text: 'show me what you have seen in the work‹ {often}›' }],
  examples: {
    flag: [
      {
        text: 'Please [[update your scorecard every week]].',
        rewording: 0,
        becomes: 'Please show me what you have seen in the work every week.',
      },
      { text: 'Anna has to [[fill in the scorecards]] again.' },
    ],
    pass: [
      { text: 'Do not update your scorecard every week.', because: 'negated' },
      { text: 'The scorecard was updated in March.' },
    ],
  },
};

/** A small English pack that is right in every part. */
export const goodPack: Pack = {
  format: 1,
  engine: '>=1 <2',
  id: 'org.example.scorecards',
  revision: 3,
  version: '2026.1',
  language: 'en',
  title: 'Scorecards',
  publisher: { name: 'Example Ltd' },
  license: 'internal',
  principles: {
    'metric-control': {
      title: 'Steering by figures',
      why: 'Figures can teach.',
      question: 'Who learns what?',
    },
  },
  sets: {
    our: { entries: [{ word: 'our' }, { word: 'your' }, { word: 'the' }] },
    scorecard: { entries: [{ noun: 'scorecard scorecards' }, { phrase: 'traffic light report' }] },
    update: {
      entries: [
        { verb: 'update updates updated updated updating' },
        { verb: 'fill fills filled filled filling', particle: 'in' },
      ],
    },
  },
  rules: [goodRule],
};

/** The good pack with another rule in place of its own. */
export function packWith(rule: Partial<PackRule>, pack: Partial<Pack> = {}): Pack {
  return { ...goodPack, ...pack, rules: [{ ...goodRule, ...rule }] };
}

export function packJson(pack: unknown): string {
  return JSON.stringify(pack);
}
