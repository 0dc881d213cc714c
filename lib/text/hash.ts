/**
 * A 64-bit hash of a string as 14 characters, not for secrets. Two 32-bit lanes, mixed as in cyrb53
 * (https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js), all 64 bits kept.
 */
export function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return lane(a) + lane(b);
}

function lane(value: number): string {
  return (value >>> 0).toString(36).padStart(7, '0');
}
