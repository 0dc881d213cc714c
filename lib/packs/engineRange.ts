const BOUND = /^(>=|<=|<|>|=)?(\d+)$/u;

/** True when the version lies in a range such as `>=1 <2`: every bound must hold. */
export function enginesFit(range: string, version: number): boolean {
  return range.split(' ').every((bound) => {
    const found = BOUND.exec(bound);
    if (!found) return false;
    const limit = Number(found[2]);
    switch (found[1]) {
      case '>=':
        return version >= limit;
      case '<=':
        return version <= limit;
      case '<':
        return version < limit;
      case '>':
        return version > limit;
      default:
        return version === limit;
    }
  });
}
