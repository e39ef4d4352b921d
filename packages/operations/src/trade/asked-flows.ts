// Which flows a question means: codes of a good, ends by name, periods of one grain.
import { hsCodes } from "@monazite/core/registry";
import type { FlowFilter } from "@monazite/store";
import { resolvePlace } from "../names/resolve.js";
import { tradedAs } from "../record/codes-holding.js";

const WORLD = "WLD";

interface FlowInput {
  readonly good?: string | undefined;
  readonly code?: string | undefined;
  readonly exporter?: string | undefined;
  readonly importer?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly grain?: "year" | "month" | undefined;
  readonly edition?: string | undefined;
}

export interface AskedFlows {
  /** Null for all. */
  readonly codes: readonly string[] | null;
  readonly grain: "year" | "month";
  readonly filter: FlowFilter;
}

/** @throws ObservatoryError `name-unknown` */
export function askedFlows({ good, code, exporter, importer, from, until, grain = "year", edition }: FlowInput): AskedFlows {
  const trade = code === undefined ? tradedAs(good) : { codes: [code], lines: [] };
  const codes = trade?.codes ?? null;
  const ends = { ...(exporter !== undefined && { exporter: resolvePlace(exporter).id }), ...(importer !== undefined && { importer: resolvePlace(importer).id }) };
  return {
    codes, grain,
    filter: {
      ...trade, ...ends, grain, ...(from !== undefined && { from }), ...(until !== undefined && { until }), ...(edition !== undefined && { editionId: edition }),
      // A reporter's row for the world is the sum of its rows for partners.
      withTotals: Object.values(ends).includes(WORLD),
    },
  };
}

/** Of these codes, those that hold other goods too, with what. */
export function basketsAmong(codes: readonly string[]): { code: string; en: string; zh: string }[] {
  return codes.flatMap((id) => { const basket = hsCodes.get(id)?.basket; return basket ? [{ code: id, ...basket }] : []; });
}
