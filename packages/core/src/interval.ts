// The set of values a printed figure can stand for. An end is null where nothing bounds it.

/** From `lo` to `hi`; an open end does not include its value. */
export interface Interval {
  readonly lo: number | null;
  readonly hi: number | null;
  readonly loOpen: boolean;
  readonly hiOpen: boolean;
}

/** Every number: what a figure stands for when nothing bounds it. */
export const ANY: Interval = { lo: null, hi: null, loOpen: true, hiOpen: true };

/** Is there a value in both? */
export function meets(a: Interval, b: Interval): boolean {
  return below(a, b) && below(b, a);
}

/** Does some value of `a` lie at or below some value of `b`? */
function below(a: Interval, b: Interval): boolean {
  if (a.lo === null || b.hi === null) return true;
  return a.lo < b.hi || (a.lo === b.hi && !a.loOpen && !b.hiOpen);
}

/** Does `outer` hold every value of `inner`? */
export function encloses(outer: Interval, inner: Interval): boolean {
  const low = outer.lo === null || (inner.lo !== null && (outer.lo < inner.lo || (outer.lo === inner.lo && (!outer.loOpen || inner.loOpen))));
  const high = outer.hi === null || (inner.hi !== null && (outer.hi > inner.hi || (outer.hi === inner.hi && (!outer.hiOpen || inner.hiOpen))));
  return low && high;
}

/** Is the value one the interval can stand for? */
export function includes(interval: Interval, value: number): boolean {
  return encloses(interval, { lo: value, hi: value, loOpen: false, hiOpen: false });
}
