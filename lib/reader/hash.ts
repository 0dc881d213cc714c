/** 32-bit FNV-1a of a string's UTF-16 units from `start` to `end`, begun at `seed`; signed. */
export function hashText(text: string, seed: number, start = 0, end = text.length): number {
  let value = seed;
  for (let i = start; i < end; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return value;
}

/** One number of two, signed 32-bit: order matters. */
export function mix(a: number, b: number): number {
  let value = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  value ^= value >>> 13;
  return value;
}

/** Spreads every bit of a feature's number, for tables: signed 32-bit. */
export function spread(value: number): number {
  let spreading = Math.imul(value ^ (value >>> 16), 0x2c1b3c6d);
  spreading = Math.imul(spreading ^ (spreading >>> 12), 0x297a2d39);
  return spreading ^ (spreading >>> 15);
}
