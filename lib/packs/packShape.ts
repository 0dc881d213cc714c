import { FLAGGED_PRINCIPLES } from '../engine/principle';
import { setEntries } from './entryShape';
import { engineRange, foreignRule, packId, prose } from './fields';
import type { Pack, PackOverride, PackPrinciple, PackSet } from './format';
import { PACK_LIMITS } from './format';
import { packRule, severity } from './ruleShape';
import { packWording } from './wordingShape';
import { list } from './shape/list';
import { may, must, object } from './shape/object';
import { record } from './shape/record';
import { text } from './shape/text';
import { choice, exactly, integer } from './shape/value';

export const packPrinciple = object<PackPrinciple>({
  title: must(prose(80), 'Its name for people.'),
  why: must(prose(400), 'Why it matters, in a sentence or two.'),
  question: must(prose(300), 'A coaching question for its rules.'),
  message: may(prose(200), 'What the reader may hear, for words that only the trained reader saw.'),
  grounds: may(prose(300), 'What it rests on: works, and sentences of them.'),
  under: may(choice(FLAGGED_PRINCIPLES), 'For a principle of your own: which of the eight it belongs under.'),
});

export const packPrinciples = record(packPrinciple, {
  names: /^[a-zà-öø-ÿ0-9]+(?:-[a-zà-öø-ÿ0-9]+)*$/u,
  namesAre: 'lower-case words with hyphens between',
  max: PACK_LIMITS.principles,
});

export const packSets = record(
  object<PackSet>({ entries: must(setEntries, 'Words, phrases, verbs, nouns, adjectives and patterns.') }),
  {
    names: /^[\p{L}\p{N}_.-]{1,60}$/u,
    namesAre: 'letters, digits, hyphen or underscore',
    max: PACK_LIMITS.sets,
  },
);

export const packRules = list(packRule, 1, PACK_LIMITS.rules);

export const packWordings = list(packWording, 1, PACK_LIMITS.wordings);

const override = object<PackOverride>({
  rule: must(foreignRule, 'Which rule: packId/ruleId.'),
  off: may(exactly(true), 'Switches it off.'),
  severity: may(severity, 'Gives it another severity.'),
  message: may(prose(200), 'Gives it another message.'),
});

/** All that a pack says about itself. */
export const packHead = object<Omit<Pack, 'principles' | 'sets' | 'rules' | 'wordings'>>({
  $schema: may(text({ max: 400, kind: 'code' }), 'Where an editor finds the description of this format.'),
  format: must(exactly(1), 'Version of the pack format: 1.'),
  engine: must(engineRange, 'Engine versions that it was made for: ">=1 <2".'),
  id: must(packId, 'Its name in the world, dotted: se.kommunen.ledarskap. Never change it.'),
  revision: must(integer(1, 1_000_000_000), 'Grows by one each time the pack is published.'),
  version: must(prose(40), 'The version for people: "2026.3".'),
  language: must(choice(['sv', 'en']), 'The language of its rules: sv or en.'),
  title: must(prose(80), 'Its name for people.'),
  publisher: must(
    object<Pack['publisher']>({ name: must(prose(100), 'The organisation, as its people know it.') }),
    'Who stands behind the pack.',
  ),
  license: must(prose(60), 'Under which terms it may be used: "CC-BY-4.0", "internal".'),
  changelog: may(prose(2000), 'What is new in this revision.'),
  overrides: may(list(override, 1, PACK_LIMITS.rules), 'What it changes in the rules of other packs.'),
});

const { fields } = packHead;

/** A whole pack in one file. */
export const packShape = object<Pack>({
  ...fields,
  principles: must(packPrinciples, 'Texts of the principles that its rules use, by id.'),
  sets: must(packSets, 'Words that its patterns use, by name.'),
  rules: must(packRules, 'Its rules.'),
  wordings: may(packWordings, 'What can be said instead where no rule has a rewording to offer.'),
});
