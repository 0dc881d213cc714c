import { Dexie, type Table } from 'dexie';
import type { Notice } from '../messages';
import type { Choices } from './choices';
import type { StoredPack } from './storedPack';

export const DATABASE_NAME = 'tillit';

/** Tillit's tables. `marks` holds one row that says that the database was once filled. */
export class Database extends Dexie {
  declare readonly packs: Table<StoredPack, string>;
  declare readonly choices: Table<{ readonly key: 'person'; readonly value: Choices }, string>;
  declare readonly notices: Table<Notice, string>;
  declare readonly marks: Table<{ readonly key: 'filled' }, string>;

  constructor() {
    super(DATABASE_NAME);
    this.version(1).stores({ packs: 'id', choices: 'key', notices: 'kind', marks: 'key' });
  }
}

/** What a whole database holds. */
export type DatabaseContents = {
  readonly packs: readonly StoredPack[];
  /** undefined when nothing has been chosen yet. */
  readonly choices: unknown;
  /** False in a database that has never been filled: just installed, or lost. */
  readonly filled: boolean;
};

/** Opens the database and reads it through; one that cannot be opened or read is deleted and made anew, empty. */
export async function openDatabase(): Promise<{
  readonly db: Database;
  readonly contents: DatabaseContents;
}> {
  const db = new Database();
  try {
    return { db, contents: await readThrough(db) };
  } catch (error) {
    console.warn('Tillit: the database cannot be read and is made anew:', nameOf(error));
    db.close();
    await Dexie.delete(DATABASE_NAME);
    const fresh = new Database();
    return { db: fresh, contents: await readThrough(fresh) };
  }
}

async function readThrough(db: Database): Promise<DatabaseContents> {
  await db.open();
  const [packs, choices, marks] = await Promise.all([
    db.packs.toArray(),
    db.choices.get('person'),
    db.marks.count(),
    db.notices.count(),
  ]);
  return { packs, choices: choices?.value, filled: marks > 0 };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
