const BOUND = /^(>=|<=|<|>|=)?(\d+)$/u;

/** True when the version lies in a range such as `>=1 <2`: every bound must hold. */
export function enginesFit(range: string, version: number): boolean {
  return range.split(' ').every((bound) => {
    const found = BOUND.exec(bound);
    if (!found) return false;
    const limit = Number(found[2]);
    return holds(version, found[1] ?? '=', limit);
  });
}

function holds(version: number, sign: string, limit: number): boolean {
  if (sign.startsWith('>') && version > limit) return true;
  if (sign.startsWith('<') && version < limit) return true;
  return sign.endsWith('=') && version === limit;
}
