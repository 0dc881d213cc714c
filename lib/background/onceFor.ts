/** What `make` promises for the key, made once; a promise that is broken is forgotten, and made again when next asked for. */
export function onceFor<Key, Value>(
  key: Key,
  known: Map<Key, Promise<Value>>,
  make: () => Promise<Value>,
): Promise<Value> {
  const held = known.get(key);
  if (held !== undefined) return held;
  const making = make().catch((error: unknown) => {
    known.delete(key);
    throw error;
  });
  known.set(key, making);
  return making;
}
