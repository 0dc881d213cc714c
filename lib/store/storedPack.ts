/** Where a pack came from. The same words in `PackSummary`. */
export type PackOrigin = 'builtin' | 'file' | 'url' | 'policy';

/** A pack as it lies in the database: its source text, which is parsed again when it is used. */
export type StoredPack = {
  readonly id: string;
  readonly origin: PackOrigin;
  /** The pack's own revision. */
  readonly revision: number;
  /** SHA-256 of `text`, hex. */
  readonly sha256: string;
  /** The `*.tillit.json` as it was installed. */
  readonly text: string;
};

/** A pack made ready to be stored. */
export async function storedPack(pack: Omit<StoredPack, 'sha256'>): Promise<StoredPack> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(pack.text));
  const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { ...pack, sha256 };
}

/** True when a row or copy is whole. A broken one is fetched anew from its other copy. */
export function isStoredPack(value: unknown): value is StoredPack {
  if (typeof value !== 'object' || value === null) return false;
  const { id, origin, revision, sha256, text } = value as Partial<Record<keyof StoredPack, unknown>>;
  return (
    typeof id === 'string' &&
    (origin === 'builtin' || origin === 'file' || origin === 'url' || origin === 'policy') &&
    typeof revision === 'number' &&
    typeof sha256 === 'string' &&
    typeof text === 'string'
  );
}
