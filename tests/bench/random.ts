/** Whole numbers from 0 to below the one asked for, the same in every run (a 31-bit linear congruence). */
export function seededBelow(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}
