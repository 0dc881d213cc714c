import type { Language } from '../engine/principle';
import { checkPattern } from './checkPattern';
import { entryForms } from './forms';
import type { Pack, PatternEntry, SetEntry } from './format';
import type { Report } from './report';
import type { SetIndex } from './setIndex';

/** The most forms that all sets of a pack may have together. */
const MOST_FORMS = 200_000;
/** Sets may stand inside sets, this deep. */
const DEEPEST = 20;

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
  const inside: Inside = new Map();
  for (const [name, { entries }] of Object.entries(pack.sets)) {
    report.within(name, () =>
      report.within('entries', () => {
        for (const [at, entry] of entries.entries()) {
          report.within(at, () => {
            if (!('pattern' in entry)) forms += checkEntry(entry, pack, report);
            else inside.set(name, [...(inside.get(name) ?? []), ...innerSets(entry, index, report)]);
          });
        }
      }),
    );
  }
  if (forms > MOST_FORMS)
    report.error(`${forms} forms are too many`, `Use at most ${MOST_FORMS} in all sets`);
  reportCycles(inside, report);
}

/** The number of the entry's forms. */
function checkEntry(entry: SetEntry, pack: Pack, report: Report): number {
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

/** The sets that stand in a set's patterns. */
type Inside = Map<string, readonly string[]>;

function innerSets(entry: PatternEntry, index: SetIndex, report: Report): readonly string[] {
  return report.within('pattern', () => checkPattern(entry.pattern, index, report)).sets;
}

function reportCycles(inside: Inside, report: Report): void {
  const done = new Set<string>();
  const open = new Set<string>();
  const visit = (name: string): boolean => {
    if (open.has(name) || open.size > DEEPEST) return true;
    if (done.has(name)) return false;
    open.add(name);
    const found = (inside.get(name) ?? []).some(visit);
    open.delete(name);
    done.add(name);
    return found;
  };
  for (const name of inside.keys()) {
    if (!visit(name)) continue;
    report.within(name, () =>
      report.error(
        'The set stands inside itself, by its patterns',
        'Break the circle: let one of them list its words',
      ),
    );
  }
}
