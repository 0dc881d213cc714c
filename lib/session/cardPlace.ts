/** A box in the viewport's coordinates, in CSS pixels. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type CardPlace = {
  readonly left: number;
  readonly top: number;
  /** The most height the card may take; what does not fit is scrolled. */
  readonly room: number;
};

export type Surroundings = {
  readonly viewport: { readonly width: number; readonly height: number };
  /** The rectangles of the words, one a line; at least one. */
  readonly words: readonly Box[];
  /** The line that is being written, as wide as the editor; null when unknown. */
  readonly writing: Box | null;
};

/** Distance from the words and from the viewport's edges. */
const GAP = 8;

/**
 * Where a card of `width` by `height` goes: below the words, or above them, where it covers neither them nor the line
 * that is being written; beside the editor where neither has room; else on the side with more room, and lower.
 */
export function placeCard(width: number, height: number, around: Surroundings): CardPlace {
  const { viewport, words } = around;
  const near = Math.max(GAP, Math.min(words[0]?.left ?? GAP, viewport.width - width - GAP));
  const below = lowest(words) + GAP;
  const above = highest(words) - GAP - height;
  const tries = [{ left: near, top: below }, { left: near, top: above }, ...beside(width, height, around)];
  const free = tries.find((at) => fits(at, width, height, around));
  return free ? { ...free, room: height } : onRoomierSide(near, height, around);
}

function beside(width: number, height: number, { writing, viewport, words }: Surroundings) {
  if (!writing) return [];
  const top = Math.max(GAP, Math.min(highest(words), viewport.height - height - GAP));
  return [
    { left: writing.right + GAP, top },
    { left: writing.left - GAP - width, top },
  ];
}

function fits(
  { left, top }: { readonly left: number; readonly top: number },
  width: number,
  height: number,
  { viewport, words, writing }: Surroundings,
): boolean {
  const box = { left, top, right: left + width, bottom: top + height };
  const inView =
    top >= GAP && left >= 0 && box.bottom <= viewport.height - GAP && box.right <= viewport.width;
  const keepOff = writing ? [...words, writing] : words;
  return inView && !keepOff.some((other) => touch(box, other));
}

function onRoomierSide(left: number, height: number, { viewport, words, writing }: Surroundings): CardPlace {
  const keepOff = writing ? [...words, writing] : words;
  const below = viewport.height - lowest(keepOff) - 2 * GAP;
  const above = highest(keepOff) - 2 * GAP;
  if (below >= above) return { left, top: lowest(keepOff) + GAP, room: Math.min(height, below) };
  const room = Math.min(height, above);
  return { left, top: highest(keepOff) - GAP - room, room };
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function lowest(boxes: readonly Box[]): number {
  return Math.max(...boxes.map(({ bottom }) => bottom));
}

function highest(boxes: readonly Box[]): number {
  return Math.min(...boxes.map(({ top }) => top));
}
