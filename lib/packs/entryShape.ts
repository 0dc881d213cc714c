import type {
  AdjectiveEntry,
  CellForms,
  NounEntry,
  PatternEntry,
  PhraseEntry,
  SetEntry,
  VerbEntry,
  WordEntry,
} from './format';
import { PACK_LIMITS } from './format';
import { pattern, words } from './fields';
import { list } from './shape/list';
import { may, must, object } from './shape/object';
import type { ObjectShape } from './shape/object';
import { record } from './shape/record';
import type { Shape } from './shape/shape';
import { integer } from './shape/value';
import { variant } from './shape/variant';

/** Forms of one word; also the most words that an entry may put in or leave out. */
const MOST_FORMS = 400;

const cellForms: Shape<CellForms> = record(list(words(120), 1, MOST_FORMS), {
  names: /^[a-z]{1,10}$/u,
  namesAre: 'the name of a cell: inf, pres, past …',
  max: 40,
});

const firstParts = list(words(40), 1, MOST_FORMS);
const compounds: Shape<readonly string[] | 'ends'> = {
  schema: { anyOf: [{ const: 'ends' }, firstParts.schema] },
  fits(value, report): value is readonly string[] | 'ends' {
    if (value === 'ends') return true;
    if (typeof value === 'string') {
      return report.error('This is a text, not a list', 'Write a list of first parts, or the word ends');
    }
    return firstParts.fits(value, report);
  },
};

const tuned = {
  add: may(list(words(120), 1, MOST_FORMS), 'Forms to put in: "form", or "cell:form".'),
  drop: may(list(words(120), 1, MOST_FORMS), 'Forms to leave out: "form", or "cell:form".'),
  forms: may(cellForms, 'Written by `tillit pack build`: the forms that run, by cell. Not for sources.'),
};
const compounding = {
  compounds: may(
    compounds,
    'First parts that make compounds with this word as head (["års", "försäljnings"]), or "ends": any first part.',
  ),
  not: may(
    firstParts,
    'Words that end like this one but are others: "klagomål". Their forms are left out too.',
  ),
  notForms: may(
    list(words(60), 1, 4_000),
    'Written by `tillit pack build`: "not" in all its forms. Not for sources.',
  ),
};

const word: ObjectShape<WordEntry> = object<WordEntry>({
  word: must(words(60), 'One word, exactly so: "must".'),
  ...compounding,
  ...tuned,
});
const phrase: ObjectShape<PhraseEntry> = object<PhraseEntry>({
  phrase: must(words(120), 'Words that stand together, exactly so: "have to".'),
});
const verb: ObjectShape<VerbEntry> = object<VerbEntry>({
  verb: must(
    words(160),
    'A verb by its principal parts. Swedish: inf pres pret sup ("följa följer följde följt"). English: base, -s, past, participle, -ing ("hit hits hit hit hitting").',
  ),
  particle: may(words(40), 'The particle of a particle verb: "upp" of "följa upp".'),
  gap: may(integer(0, 4), 'How many words may stand between verb and particle. Default 3.'),
  fused: may(words(400), 'Forms in which particle and verb are one word: "uppföljning uppföljningen".'),
  ...tuned,
});
const noun: ObjectShape<NounEntry> = object<NounEntry>({
  noun: must(
    words(160),
    'A noun by its principal parts. Swedish: "mål målet mål målen". English: "target targets". Genitives are added.',
  ),
  ...compounding,
  ...tuned,
});
const adj: ObjectShape<AdjectiveEntry> = object<AdjectiveEntry>({
  adj: must(words(160), 'An adjective. Swedish: "stor stort stora". English: "big".'),
  ...compounding,
  ...tuned,
});
const subPattern: ObjectShape<PatternEntry> = object<PatternEntry>({
  pattern: must(pattern, 'A pattern that counts as a member of the set: "by #date". It may use other sets.'),
});

/** One line of a set. */
export const setEntry: Shape<SetEntry> = variant<SetEntry>({
  word,
  phrase,
  verb,
  noun,
  adj,
  pattern: subPattern,
});

/** The entries of a set. */
export const setEntries = list(setEntry, 1, PACK_LIMITS.entries);
