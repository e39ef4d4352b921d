// The key of a figure: what it measures, of what, at which stage, where, and against whom.
import type { ObservationKey } from "./observation.schema.js";

/** One line that is equal exactly when two keys are: parts joined by "|", absent parts empty. */
export function keyText(key: ObservationKey): string {
  return [key.measure, key.good, key.stage, key.area, key.counterpart, key.denominator].map((part) => part ?? "").join("|");
}
