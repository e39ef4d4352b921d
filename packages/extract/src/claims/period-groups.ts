// Which figures share their time: trade, quotas, accounts and output each go on in their own, and some hold at no time in particular.
import { isTradeMeasure } from "@monazite/core";
import type { FoundMention } from "../mentions/find-mentions.js";
import type { PeriodGroup } from "./frame.js";
import { ACCOUNTS } from "./measure-words.data.js";
import type { Metric } from "./metric-kinds.js";

export function groupOf(metric: Metric): PeriodGroup {
  const { key } = metric.measure;
  if (isTradeMeasure(key) || key === "deliveries") return "trade";
  if (key.endsWith("quota")) return "quota";
  if (ACCOUNTS.has(key) || key === "sales-volume" || key === "cost" || key === "royalty-payments" || key === "guidance-share") return "accounts";
  return key === "production" || key === "ore-throughput" || key === "recovery" || key === "purchases" ? "output" : "other";
}

/** 满产可达12吨/年: so much a year is of no month or quarter that was told elsewhere. */
export function isYearlyRate({ quantity }: FoundMention): boolean {
  return quantity?.unit.endsWith("/a") === true;
}

/** Measures that hold at no time in particular unless one is told beside them. */
export function isUntimed(metric: Metric): boolean {
  return /^(?:grade|material-intensity|energy-intensity|ore-per-product|licence-validity|licence-approval-time|licence-extension|offtake|price-floor|order-value|utilisation)/.test(metric.measure.key);
}
