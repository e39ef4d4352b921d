// The two clocks of a question as it was asked. A date known to the month counts to its last day.
import { lastPossibleDay, type Clocks } from "@monazite/store";

/** @param asked `asOf` as a publisher's date, `recordedAsOf` as a full moment in UTC */
export function clocksOf({ asOf, recordedAsOf }: { readonly asOf?: string | undefined; readonly recordedAsOf?: string | undefined }): Clocks {
  return { asOf: lastPossibleDay(asOf ?? null), recordedAsOf: recordedAsOf ?? null };
}
