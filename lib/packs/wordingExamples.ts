import type { CompiledRules } from '../engine/compiled';
import type { Suggestion } from '../engine/finding';
import { analyzeBlock, readBlock } from '../engine/matchBlock';
import type { JudgedBlock } from '../engine/hits';
import { offersFor } from '../engine/offers';
import type { Pack, PackWording, WordingExample } from './format';
import { principleOf } from './expand';
import { markedSpan } from './marked';
import type { Report } from './report';

/**
 * Runs the examples of a pack's wordings: with the words in [[ ]] marked, one of the wording's rewordings must give
 * exactly what is promised. A wording with patterns and no example gives a warning.
 */
export function runWordings(pack: Pack, rules: CompiledRules, report: Report): void {
  for (const [index, wording] of (pack.wordings ?? []).entries()) {
    const { examples = [], patterns = [] } = wording;
    const alone = onlyWording(rules, pack, wording);
    report.within(index, () => {
      report.within('examples', () => {
        for (const [at, example] of examples.entries())
          report.within(at, () => runExample(example, wording, pack, alone, report));
      });
      if (examples.length === 0 && patterns.length > 0)
        report.warning(
          'No example tries it',
          'Add a text with the marked words in [[ ]] and what it becomes',
        );
    });
  }
}

function onlyWording(rules: CompiledRules, pack: Pack, { id }: PackWording): CompiledRules {
  const { language } = pack;
  const own = rules.byLanguage[language];
  const wordings = own.wordings.filter(({ wording }) => wording.id === `${pack.id}/${id}`);
  return { byLanguage: { ...rules.byLanguage, [language]: { ...own, wordings } } };
}

function runExample(
  { text, becomes }: WordingExample,
  wording: PackWording,
  pack: Pack,
  rules: CompiledRules,
  report: Report,
): void {
  const marked = markedSpan(text);
  if (marked === null) return;
  const results = suggestionsIn(marked.text, marked.span, wording, pack, rules).map(
    ({ start, end, replacement }) => marked.text.slice(0, start) + replacement + marked.text.slice(end),
  );
  if (results.includes(becomes)) return;
  const cause =
    results.length === 0
      ? 'None of its rewordings is offered here'
      : `It becomes ${results.map((result) => `"${result}"`).join(' or ')}`;
  report.within('becomes', () => report.error(cause, 'Change the wording, or what is expected'));
}

function suggestionsIn(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  wording: PackWording,
  pack: Pack,
  rules: CompiledRules,
): readonly Suggestion[] {
  const block: JudgedBlock = { text, kind: 'paragraph', before: '', after: '' };
  const genre = wording.where?.[0] ?? 'other';
  const { seen } = readBlock(block, pack.language, genre, rules, { offers: false });
  if (seen === null) return [];
  const { tokens, sentences } = seen.reading;
  const from = tokens.findIndex((token) => token.end > start);
  const to = tokens.findLastIndex((token) => token.start < end) + 1;
  const sentence = sentences.findIndex(({ first, last }) => first <= from && from <= last);
  const mark = { sentence, from, to, principle: principleOf(wording, pack), hit: null };
  const isFlagged = (whole: string, first: number, last: number) =>
    analyzeBlock({ ...block, text: whole }, pack.language, genre, rules).some(
      (one) => one.start < last && first < one.end,
    );
  return offersFor(mark, { ...seen, hits: [] }, rules, isFlagged, 'every').suggestions;
}
