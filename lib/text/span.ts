/** A half-open range of text. Both ends are offsets in UTF-16 units; `start <= end`. */
export type Span = {
  /** Offset of the first unit, from the start of the text that the span's owner names. */
  readonly start: number;
  /** Offset just after the last unit. */
  readonly end: number;
};

/** True when the two spans share at least one unit. Touching spans do not overlap. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly inside `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
