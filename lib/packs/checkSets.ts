import type { Language } from '../engine/principle';
import { didYouMean } from './nearest';
import { entryForms } from './forms';
import type { Pack, SetEntry } from './format';
import type { Report } from './report';
import { shown } from './report';
import { setUses } from './setIndex';
import type { SetIndex, SetUse } from './setIndex';

/** The most forms that all sets of a pack may have together. */
const MOST_FORMS = 200_000;

const PARTS: Readonly<Record<Language, Readonly<Record<'verb' | 'noun' | 'adj', string>>>> = {
  sv: {
    verb: 'infinitive, present, past, supine: följa följer följde följt',
    noun: 'singular, its definite, plural, its definite: mål målet mål målen',
    adj: 'common, neuter, plural: stor stort stora',
  },
  en: {
    verb: 'base, -s, past, participle, -ing: hit hits hit hit hitting',
    noun: 'singular, plural: target targets',
    adj: 'big, or big bigger biggest',
  },
};

/** Notes entries without forms, sub-patterns that lead nowhere, and sets that stand inside themselves. */
export function checkSets(pack: Pack, index: SetIndex, report: Report): void {
  let forms = 0;
  for (const [name, { entries }] of Object.entries(pack.sets)) {
    report.within(name, () =>
      report.within('entries', () => {
        for (const [at, entry] of entries.entries()) {
          forms += report.within(at, () => checkEntry(entry, pack, index, report));
        }
      }),
    );
  }
  if (forms > MOST_FORMS)
    report.error(`${forms} forms are too many`, `Use at most ${MOST_FORMS} in all sets`);
  reportCycles(pack, report);
}

/** The number of the entry's forms. */
function checkEntry(entry: SetEntry, pack: Pack, index: SetIndex, report: Report): number {
  if ('pattern' in entry) {
    report.within('pattern', () => checkUses(setUses(entry.pattern), index, report));
    return 0;
  }
  if ('word' in entry && /\s/u.test(entry.word)) {
    report.within('word', () => report.error('It is more than one word', 'Write phrase: instead of word:'));
  }
  if ('particle' in entry && /\s/u.test(entry.particle ?? '')) {
    report.within('particle', () =>
      report.error('It is more than one word', 'Write the words after the set, in the pattern'),
    );
  }
  const { forms } = entryForms(entry, pack.language);
  const count = Object.values(forms).reduce((sum, cell) => sum + cell.length, 0);
  if (count === 0) reportParts(entry, pack.language, report);
  return count;
}

function reportParts(entry: SetEntry, language: Language, report: Report): void {
  const kind = (['verb', 'noun', 'adj'] as const).find((each) => each in entry);
  if (!kind) {
    report.error('It has no forms', 'Leave fewer of them out');
    return;
  }
  const cause = `The number of principal parts is wrong for ${language === 'sv' ? 'Swedish' : 'English'}`;
  report.within(kind, () => report.error(cause, `Write ${PARTS[language][kind]}`));
}

/** Notes each set or cell that does not exist. */
export function checkUses(uses: readonly SetUse[], index: SetIndex, report: Report): void {
  for (const { name, cells } of uses) {
    if (!index.has(name)) {
      const remedy = didYouMean(name, index.names, 'Add it under sets, or write the words themselves');
      report.error(`There is no set <${shown(name)}>`, remedy.replace(/"(.+)"/u, '<$1>'));
      continue;
    }
    const known = index.cellsOf(name);
    const missing = cells.find((cell) => !known.has(cell));
    if (missing !== undefined) {
      report.error(`No word in <${name}> has a form "${shown(missing)}"`, cellRemedy(missing, [...known]));
    }
  }
}

function cellRemedy(written: string, known: readonly string[]): string {
  return didYouMean(written, known, `Its forms are ${known.join(', ') || 'patterns only'}`);
}

function reportCycles(pack: Pack, report: Report): void {
  const done = new Set<string>();
  const open = new Set<string>();
  const visit = (name: string, depth: number): boolean => {
    if (open.has(name) || depth > 20) return true;
    if (done.has(name) || !Object.hasOwn(pack.sets, name)) return false;
    open.add(name);
    const found = innerSets(pack, name).some((inner) => visit(inner, depth + 1));
    open.delete(name);
    done.add(name);
    return found;
  };
  for (const name of Object.keys(pack.sets)) {
    if (visit(name, 0)) {
      report.within(name, () =>
        report.error(
          'The set stands inside itself, by its patterns',
          'Break the circle: let one of them list its words',
        ),
      );
    }
  }
}

function innerSets(pack: Pack, name: string): readonly string[] {
  const entries = pack.sets[name]?.entries ?? [];
  return entries.flatMap((entry) =>
    'pattern' in entry ? setUses(entry.pattern).map((use) => use.name) : [],
  );
}
