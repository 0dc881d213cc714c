import { guardsOf } from '../../../../lib/engine/guards/guardsOf';
import type { Language } from '../../../../lib/engine/principle';
import type { Guard } from '../../../../lib/engine/rule';
import { scan } from '../../../../lib/languages/scan';
import { sentences } from '../../../../lib/languages/sentences';

/** The guards that hold for the words in `[[…]]`; `before` and `after` are the blocks around. */
export function guardsAt(marked: string, language: Language, before = '', after = ''): Guard[] {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const text = marked.replace('[[', '').replace(']]', '');
  const tokens = scan(text, language);
  const cut = sentences(tokens, text, language);
  const from = tokens.findIndex((token) => token.start >= start);
  const to = tokens.findLastIndex((token) => token.end <= end) + 1;
  const sentence = cut.findIndex(({ first, last }) => first <= from && from <= last);
  const context = { reading: { text, language, tokens, sentences: cut }, sentence, before, after };
  return [...guardsOf(context, { from, to })];
}
