import type { Notice } from '../messages';
import { readChoices, type Choices } from './choices';
import { openDatabase, type Database } from './database';
import { reconcile, type Reconciled } from './reconcile';
import { copyChoices, copyPack, dropPackCopy, markFilledOnce, readSecondCopy } from './secondCopy';
import type { StoredPack } from './storedPack';

/** The person's choices and all packs, held twice. The background is the only one that writes. */
export class Store {
  readonly #db: Database;
  /** One change at a time: a change reads, and writes what it read. */
  #queue: Promise<unknown> = Promise.resolve();

  /** All packs as they were last read; null when they must be read anew. */
  #packs: readonly StoredPack[] | null;

  constructor(db: Database, packs: readonly StoredPack[] | null) {
    this.#db = db;
    this.#packs = packs;
  }

  /** All packs, those of changes under way included. */
  async packs(): Promise<readonly StoredPack[]> {
    await this.#queue;
    this.#packs ??= await this.#db.packs.toArray();
    return this.#packs;
  }

  /** Adds the pack, or replaces the one with its id, in one transaction. */
  putPack(pack: StoredPack): Promise<void> {
    return this.#next(async () => {
      if (pack.origin !== 'builtin') await copyPack(pack);
      await this.#db.packs.put(pack);
      this.#packs = null;
    });
  }

  removePack(packId: string): Promise<void> {
    return this.#next(async () => {
      await dropPackCopy(packId);
      await this.#db.packs.delete(packId);
      this.#packs = null;
    });
  }

  /** The person's choices, those of changes under way included. */
  async choices(): Promise<Choices> {
    await this.#queue;
    return this.#readChoices();
  }

  changeChoices(change: (choices: Choices) => Choices): Promise<void> {
    return this.#next(async () => {
      const value = change(await this.#readChoices());
      await copyChoices(value);
      await this.#db.choices.put({ key: 'person', value });
    });
  }

  notices(): Promise<readonly Notice[]> {
    return this.#db.notices.toArray();
  }

  async dismissNotice(kind: Notice['kind']): Promise<void> {
    await this.#db.notices.delete(kind);
  }

  async #readChoices(): Promise<Choices> {
    return readChoices((await this.#db.choices.get('person'))?.value);
  }

  #next(change: () => Promise<void>): Promise<void> {
    const done = this.#queue.then(change);
    this.#queue = done.catch(() => null);
    return done;
  }
}

let opened: Promise<Store> | null = null;

/**
 * The store, verified and, where the database was lost or broken, filled again from the second copy (built-in packs
 * by `seedBuiltinPacks`). The same store for the worker's life, unless the database is deleted under it.
 */
export function openStore(): Promise<Store> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function open(): Promise<Store> {
  const [copy, { db, contents }] = await Promise.all([readSecondCopy(), openDatabase()]);
  const kept = reconcile(contents, copy);
  if (!kept.same) {
    await copyChoices(kept.choices);
    if (!copy.filledOnce) await Promise.all(kept.packs.map(copyPack));
    await fill(db, kept);
    await markFilledOnce();
  }
  forgetWhenLost(db);
  return new Store(db, kept.same ? contents.packs : null);
}

async function fill(db: Database, kept: Reconciled): Promise<void> {
  await db.transaction('rw', [db.packs, db.choices, db.notices, db.marks], async () => {
    await db.packs.bulkDelete([...kept.stale]);
    await db.packs.bulkPut([...kept.packs]);
    await db.choices.put({ key: 'person', value: kept.choices });
    await db.marks.put({ key: 'filled' });
    if (kept.lost) await db.notices.put({ kind: 'database-rebuilt', at: Date.now() });
  });
}

/** Somebody deletes the database (developer tools, the browser): let go at once, and verify before the next use. */
function forgetWhenLost(db: Database): void {
  db.on('versionchange', () => {
    opened = null;
    db.close();
    return false;
  });
  // The browser ended the connection by itself. `close()` fires this too, so it must not call it.
  db.on('close', () => (opened = null));
}
