/** The files of a small working pack, by name. `FOLDER` is replaced by the folder's name. */
export const NEW_PACK: Readonly<Record<string, string>> = {
  'pack.yaml': `# What the pack is. Every key is explained in public/pack.schema.json.
format: 1
engine: '>=1 <2'
id: org.example.FOLDER # your own domain backwards, and a name; never change it
revision: 1 # grows by one each time the pack is published
version: '2026.1'
language: en
title: FOLDER
publisher:
  name: Example Ltd, People and Culture
license: internal
`,
  'sets.yaml': `# Words that the patterns use, by name.
our:
  entries: [{ word: our }, { word: your }, { word: the }]
scorecard:
  entries:
    - { noun: scorecard scorecards }
    - { phrase: traffic light report }
update:
  entries:
    - { verb: update updates updated updated updating }
    - { verb: fill fills filled filled filling, particle: in }
`,
  'scorecards.yaml': `# Rules: one file for each principle, or as you like.
- id: scorecard-every-week
  principle: metric-control # one of the eight; its texts are filled in when the pack is built
  patterns:
    - '{what:<update> <our> <scorecard>} {often:(every week|weekly|each week)}'
  message: This asks for figures in, but not what anyone will learn from them.
  question: What would you like to understand, and who could show you?
  rewordings:
    - text: 'tell me what you have seen in the work, {often|often}'
  examples:
    flag:
      - text: 'Please [[update your scorecard every week]].'
        rewording: 0
        becomes: Please tell me what you have seen in the work, every week.
      - text: 'All of you [[fill in the scorecard weekly]].'
    pass:
      - text: Do not update your scorecard every week.
        because: negated
      - text: The scorecard was updated in March.
  provenance:
    author: People and Culture
    added: 2026-01-15
`,
};
