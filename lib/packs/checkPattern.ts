import { parsePattern } from '../engine/pattern';
import type { Pattern } from '../engine/patternTree';
import { eachElement } from '../engine/patternTree';
import { didYouMean } from './nearest';
import type { Report } from './report';
import { shown } from './report';
import type { SetIndex } from './setIndex';

/** What a pattern names: the slots it remembers and the sets it uses. */
export type PatternNames = { readonly slots: readonly string[]; readonly sets: readonly string[] };

const NOTHING: PatternNames = { slots: [], sets: [] };

/** Notes how a pattern is wrongly written, and each set or form in it that does not exist. */
export function checkPattern(source: string, index: SetIndex, report: Report): PatternNames {
  const parsed = parsePattern(source);
  if (parsed.ok) {
    checkSetNames(parsed.pattern, index, report);
    if (source.includes(':')) checkCells(parsed.pattern, index, report);
    return parsed.pattern;
  }
  for (const { position, cause, remedy } of parsed.problems.slice(0, 1)) {
    const place = position > 0 ? ` (at "${shown(source.slice(position, position + 20))}")` : '';
    report.error(`${cause.replace(/\.$/u, '')}${place}`, remedy.replace(/\.$/u, ''));
  }
  return NOTHING;
}

function checkSetNames({ sets }: Pattern, index: SetIndex, report: Report): void {
  for (const name of sets) {
    if (index.has(name)) continue;
    const remedy = didYouMean(name, index.names, 'Add it under sets, or write the words themselves');
    report.error(`There is no set <${shown(name)}>`, remedy.replace(/"(.+)"/u, '<$1>'));
  }
}

function checkCells({ body }: Pattern, index: SetIndex, report: Report): void {
  eachElement(body, (element) => {
    if (element.kind !== 'set' || element.cells === null || !index.has(element.name)) return;
    const known = index.cellsOf(element.name);
    const missing = element.cells.find((cell) => !known.has(cell));
    if (missing === undefined) return;
    const otherwise = `Its forms are ${[...known].join(', ') || 'patterns only'}`;
    report.error(
      `No word in <${element.name}> has a form "${shown(missing)}"`,
      didYouMean(missing, [...known], otherwise),
    );
  });
}
