import { readChoices, type Choices } from './choices';
import type { DatabaseContents } from './database';
import type { SecondCopy } from './secondCopy';
import { isStoredPack, type StoredPack } from './storedPack';

/** What database and second copy should both hold, and what happened to the database. */
export type Reconciled = {
  readonly choices: Choices;
  /** Packs that are not built in. */
  readonly packs: readonly StoredPack[];
  /** Ids of rows in the database that go: removed by the person, or broken. */
  readonly stale: readonly string[];
  /** True when the database had lost something that it once held. False at the first install. */
  readonly lost: boolean;
  /** True when both hold all of it already: a worker that only wakes writes nothing. */
  readonly same: boolean;
};

/** Decides, without touching anything, what is to be kept. The copy is right where there is one. */
export function reconcile(database: DatabaseContents, copy: SecondCopy): Reconciled {
  const whole = database.packs.filter(isStoredPack);
  const own = whole.filter((pack) => pack.origin !== 'builtin');
  const packs = copy.filledOnce ? copy.packs : own;
  const kept = new Set(packs.map((pack) => pack.id));
  const present = new Set(own.map((pack) => pack.id));
  const choices = copy.choices ?? readChoices(database.choices);
  const stale = [
    ...own.filter((pack) => !kept.has(pack.id)).map((pack) => pack.id),
    ...database.packs.filter((row) => !isStoredPack(row)).map(idOf),
  ];
  const lost =
    copy.filledOnce &&
    (!database.filled || whole.length < database.packs.length || packs.some((pack) => !present.has(pack.id)));
  const held = { choices: database.choices, packs: own };
  const same = copy.filledOnce && database.filled && copy.choices !== null && stale.length === 0;
  return { choices, packs, stale, lost, same: same && alike(held, { choices, packs }) };
}

/** Equal as they are written down; with their keys in another order they count as different, and are written anew. */
function alike(held: unknown, wanted: unknown): boolean {
  return JSON.stringify(held) === JSON.stringify(wanted);
}

/** The primary key of a row that may be broken otherwise. */
function idOf(row: { readonly id: string }): string {
  return row.id;
}
