/**
 * The place of a key in an open-addressed table of `size` places, a power of two: begun at the key's last bits, on to the
 * next until its mark is met; -1 when an empty place (0) is met first, or none in the whole table. Never endless, also for
 * a table that is full or broken.
 */
export function findPlace(marks: Uint8Array | Uint16Array, size: number, key: number, mark: number): number {
  let place = key & (size - 1);
  for (let looked = 0; looked < size; looked += 1) {
    const held = marks[place];
    if (held === mark) return place;
    if (held === 0 || held === undefined) return -1;
    place = (place + 1) & (size - 1);
  }
  return -1;
}

/** The sixteen bits that tell a key at its place; never 0. */
export function wideMark(key: number): number {
  return key >>> 16 || 65535;
}
