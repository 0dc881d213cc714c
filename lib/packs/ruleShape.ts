import { GUARDS } from '../engine/rule';
import { day, link, patterns, prose, ruleId, ruleName } from './fields';
import type { FlagExample, PackRewording, PackRule, PassExample } from './format';
import { PACK_LIMITS, REASONS, STATUSES } from './format';
import { list } from './shape/list';
import { may, must, object } from './shape/object';
import { choice, integer, truth } from './shape/value';

export const GENRES = ['email', 'goal', 'report', 'chat', 'review', 'policy', 'other'] as const;
export const severity = choice(['nudge', 'suggest', 'important']);
const guardList = list(choice(GUARDS), 1, GUARDS.length);

export const rewording = object<PackRewording>({
  text: must(
    prose(400),
    'The wording offered. {slot} as written · {slot|default} · {slot:cell} another form · {slot~gå går gick gått} another verb in the same form · {slot.gap} · ‹ … {slot} … › dropped when empty · [the method] a field for the writer.',
  ),
  replaces: may(
    choice(['match', 'sentence']),
    'What it is written over: the marked words (default) or their whole sentence.',
  ),
  deed: may(
    truth,
    'True when it changes the arrangement and not only the words. The rule then has one without as well.',
  ),
  drops: may(
    prose(200),
    'Why an acronym among the marked words may go with them ("FTE counts people; it says who they are"). Default: none may.',
  ),
});

const flagExample = object<FlagExample>({
  text: must(prose(1000), 'A text with [[double brackets]] around exactly what is to be marked.'),
  rewording: may(integer(0, 9), 'Which rewording gives "becomes", counted from 0.'),
  becomes: may(prose(1400), 'The whole text after that rewording.'),
  note: may(prose(400), 'For those who look after the rule.'),
});

const passExample = object<PassExample>({
  text: must(prose(1000), 'A text in which this rule is silent.'),
  because: may(
    choice([...GUARDS, ...REASONS]),
    'What keeps it silent: the name of a guard, or guard, unless, near, notNear, strength. It is checked.',
  ),
  note: may(prose(400), 'For those who look after the rule.'),
});

/** A rule as its author writes it. */
export const packRule = object<PackRule>({
  id: must(
    ruleId,
    'Its name, lower case with hyphens. Choices that people make about the rule hang on it: never change it.',
  ),
  pair: may(ruleName, 'The same rule in the other language.'),
  principle: must(ruleId, 'What it is about: one of the eight, or one of "principles".'),
  severity: may(severity, 'How much it matters. Default suggest.'),
  status: may(choice(STATUSES), 'draft and off are not run; trial is run in silence. Default on.'),
  strength: may(
    choice(['strong', 'weak']),
    'weak: speaks only when another rule does in the same or the next sentence. Default strong.',
  ),
  where: may(list(choice(GENRES), 1, GENRES.length), 'Kinds of text in which it speaks. Default all.'),
  tags: may(list(prose(40), 1, 20), 'Words to find it by.'),
  patterns: must(
    patterns,
    'What is marked. word · <set> · <set:cell> · ~<set> noun group · (a | b) one of · [a] may be missing · * one word · *0-3 gap · {slot: …} remember · ^ $ sentence edges · #number #time #date #period #deadline #name #ing.',
  ),
  unless: may(patterns, 'Patterns that, where they overlap what is marked, keep the rule silent.'),
  near: may(patterns, 'One of these must stand in the same sentence.'),
  notNear: may(patterns, 'None of these may stand in the same sentence.'),
  guards: may(
    object<NonNullable<PackRule['guards']>>({
      add: may(guardList, 'More circumstances in which it is silent.'),
      drop: may(guardList, 'Circumstances in which it speaks although rules of its principle do not.'),
    }),
    'Circumstances in which the rule is silent, as changes to those of its principle.',
  ),
  message: must(prose(200), 'What the reader may hear. At most 200 characters.'),
  question: may(
    prose(300),
    "A coaching question; may name the writer's words: {slot|what to say when it is empty}. Default: that of the principle.",
  ),
  why: may(prose(400), 'Why it matters. Default: that of the principle.'),
  grounds: may(prose(300), 'What it rests on. Default: what the principle does.'),
  rewordings: must(list(rewording, 0, 10), 'Wordings to offer, best first. May be empty: [].'),
  examples: must(
    object<PackRule['examples']>({
      flag: must(list(flagExample, 1, PACK_LIMITS.examples), 'Texts that are marked.'),
      pass: must(list(passExample, 0, PACK_LIMITS.examples), 'Texts that are not.'),
    }),
    'Tests of the rule. They are run when the pack is checked, built and installed.',
  ),
  provenance: may(
    object<NonNullable<PackRule['provenance']>>({
      author: may(prose(100), 'Who wrote it.'),
      added: may(day, 'The day it came, 2026-03-02.'),
      reviewed: may(day, 'The day somebody last looked at it.'),
      source: may(link, 'Where it comes from: an https link.'),
    }),
    'Who says so.',
  ),
});
