import { openStore, type Store } from '../store/openStore';
import { storedPack } from '../store/storedPack';
import { builtinIndex } from './builtinIndex';
import { readOwnFile } from './fetchPack';

const seeded = new WeakMap<Store, Promise<void>>();

/**
 * The store with the built-in packs of this version in it. Each opening of the database is looked through once; what a
 * person has chosen about a rule is kept elsewhere and stays.
 */
export async function seededStore(): Promise<Store> {
  const store = await openStore();
  const seeding = seeded.get(store) ?? seedBuiltinPacks(store);
  seeded.set(store, seeding);
  try {
    await seeding;
  } catch (error) {
    seeded.delete(store);
    throw error;
  }
  return store;
}

/**
 * Puts in built-in packs that are missing or of another version, and takes out those that this version lacks. Their
 * examples were run when the extension was built.
 */
async function seedBuiltinPacks(store: Store): Promise<void> {
  const index = await builtinIndex();
  const present = (await store.packs()).filter(({ origin }) => origin === 'builtin');
  const sha256Of = new Map(present.map(({ id, sha256 }) => [id, sha256]));
  for (const { id, revision, sha256, file } of index) {
    if (sha256Of.get(id) === sha256) continue;
    await store.putPack(
      await storedPack({ id, revision, origin: 'builtin', text: await readOwnFile(`/packs/${file}`) }),
    );
  }
  const belonging = new Set(index.map(({ id }) => id));
  for (const { id } of present) if (!belonging.has(id)) await store.removePack(id);
}
