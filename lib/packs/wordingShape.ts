import { FITS } from '../engine/rule';
import { patterns, prose, ruleId } from './fields';
import type { PackWording, WordingExample } from './format';
import { PACK_LIMITS } from './format';
import { GENRES, rewording } from './ruleShape';
import { list } from './shape/list';
import { may, must, object } from './shape/object';
import { choice } from './shape/value';

const example = object<WordingExample>({
  text: must(prose(1000), 'A text with [[double brackets]] around words that are marked.'),
  becomes: must(prose(1400), 'The whole text after one of the rewordings.'),
});

/** What can be said instead where no rule has a rewording to offer, as its author writes it. */
export const packWording = object<PackWording>({
  id: must(ruleId, 'Its name, lower case with hyphens.'),
  principle: must(ruleId, 'Of which principle the marked words are.'),
  patterns: may(
    patterns,
    'One of them stands in the sentence. Default: it fits every sentence of the principle.',
  ),
  fits: may(
    list(choice(FITS), 1, FITS.length),
    'Circumstances that all hold: you, one, third, question, past, number, item.',
  ),
  where: may(list(choice(GENRES), 1, GENRES.length), 'Kinds of text for which it is. Default all.'),
  rewordings: must(
    list(rewording, 1, 10),
    'Wordings, best first; they replace the sentence unless they say otherwise. Beside the slots of the patterns: {rest} and {before} the sentence after and before the pattern, {num}, {when}, {facts} the numbers, dates and names that would be lost; Swedish {ni} {er} {din} {ditt} {dina}.',
  ),
  examples: may(
    list(example, 1, PACK_LIMITS.examples),
    'Tests, run when the pack is checked, built and installed.',
  ),
});
