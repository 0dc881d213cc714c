import { browser } from 'wxt/browser';
import { readChoices, type Choices } from './choices';
import { isStoredPack, type StoredPack } from './storedPack';

/**
 * The second copy, in `storage.local`: choices, and packs that are not built in. It is always written before the
 * database, so where the two differ the copy is right. A lost database is filled from it.
 */
export type SecondCopy = {
  /** null when there is none. */
  readonly choices: Choices | null;
  readonly packs: readonly StoredPack[];
  /** True once the database has been filled on this profile. */
  readonly filledOnce: boolean;
};

const CHOICES_KEY = 'choices';
const FILLED_KEY = 'filledOnce';
const PACK_PREFIX = 'pack:';

export async function readSecondCopy(): Promise<SecondCopy> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  return {
    choices: CHOICES_KEY in all ? readChoices(all[CHOICES_KEY]) : null,
    packs: Object.entries(all)
      .filter(([key]) => key.startsWith(PACK_PREFIX))
      .map(([, value]) => value)
      .filter(isStoredPack),
    filledOnce: all[FILLED_KEY] === true,
  };
}

export async function copyChoices(choices: Choices): Promise<void> {
  await browser.storage.local.set({ [CHOICES_KEY]: choices });
}

export async function copyPack(pack: StoredPack): Promise<void> {
  await browser.storage.local.set({ [PACK_PREFIX + pack.id]: pack });
}

export async function dropPackCopy(packId: string): Promise<void> {
  await browser.storage.local.remove(PACK_PREFIX + packId);
}

export async function markFilledOnce(): Promise<void> {
  await browser.storage.local.set({ [FILLED_KEY]: true });
}

/** Calls `listener` whenever choices or packs that are not built in have changed, until `signal`. */
export function onKeptChange(listener: () => void, signal: AbortSignal): void {
  const heard = (): void => listener();
  browser.storage.local.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(heard));
}
