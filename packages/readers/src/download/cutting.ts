// How a call is made smaller: its longest list is halved, until each has one entry.
import type { Call, Parts } from "./service.js";

/** Signs of an address; longer ones are refused (seen for Comtrade: 4,096). */
const LONGEST_ADDRESS = 3_900;

/** Periods by their year, in order. */
export function byYear(periods: readonly string[]): readonly (readonly string[])[] {
  return [...new Set(periods.map((period) => period.slice(0, 4)))].map((year) => periods.filter((period) => period.startsWith(year)));
}

/** @param order of equally long lists, the first of these is halved */
export function halved(parts: Parts, order: readonly string[]): readonly Parts[] {
  const longest = order.reduce((best, name) => ((parts[name]?.length ?? 0) > (parts[best]?.length ?? 0) ? name : best), order[0] ?? "");
  const list = parts[longest] ?? [];
  if (list.length < 2) return [];
  const half = Math.ceil(list.length / 2);
  return [list.slice(0, half), list.slice(half)].map((part) => ({ ...parts, [longest]: part }));
}

/** The call, or as many smaller ones as fit into an address each. */
export function fitting(call: Call, cut: (call: Call) => readonly Call[]): readonly Call[] {
  if (call.url.length <= LONGEST_ADDRESS) return [call];
  const smaller = cut(call);
  return smaller.length ? smaller.flatMap((one) => fitting(one, cut)) : [call];
}
