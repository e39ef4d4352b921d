// The names of Comtrade's columns over three generations, under one name each; and the export whose header stands one column off.
import type { Header } from "../table/header.js";

/** Ours to all that mean it: API v1 and Comtrade+, the classic API's JSON, the classic table. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  type: ["typecode"], freq: ["freqcode"], year: ["refyear", "yr", "year"], period: ["period"],
  reporter: ["reportercode", "rtcode", "reporter code", "countrycode"], partner: ["partnercode", "ptcode", "partner code"], flow: ["flowcode", "rgcode", "trade flow code"],
  partner2: ["partner2code", "ptcode2"], customs: ["customscode", "cstcode"], transport: ["motcode"], procedure: ["moscode"],
  nomenclature: ["classificationcode", "pfcode", "classification"], code: ["cmdcode", "commodity code"],
  value: ["primaryvalue", "tradevalue", "trade value (us$)"], weight: ["netwgt", "netweight", "netweight (kg)"], weightEstimated: ["isnetwgtestimated"],
  quantity: ["qty", "tradequantity"], quantityEstimated: ["isqtyestimated"], unit: ["qtyunitabbr", "qty unit"], unitCode: ["qtyunitcode", "qtcode", "qty unit code"],
  quantity2: ["altqty", "alt qty"], quantity2Estimated: ["isaltqtyestimated"], unit2: ["altqtyunitabbr", "alt qty unit"], unit2Code: ["altqtyunitcode", "alt qty unit code"], flag: ["flag", "estcode"],
};
const BY_NAME = new Map(Object.entries(NAMES).flatMap(([own, theirs]) => theirs.map((name) => [name, own] as const)));

/** Columns that none of the three generations is without. */
export const NEEDED = ["period", "reporter", "partner", "flow", "code", "value", "weight"] as const;

export const alias = (plain: string): string => BY_NAME.get(plain) ?? "";

/** How many of the needed columns are there. */
export function knownShare(header: Header): number {
  const own = new Set(header.plain.map(alias));
  return NEEDED.filter((name) => own.has(name)).length / NEEDED.length;
}

/**
 * The well-known fault of Comtrade exports: the first cell of every row (typeCode) is lost, so each value stands under the name before its own,
 * up to isAggregate, which is left empty. Seen by the first two cells: under typeCode stands a frequency, under freqCode a day.
 */
export function isShifted(header: Header, cells: readonly string[]): boolean {
  const [type, freq] = [header.plain.indexOf("typecode"), header.plain.indexOf("freqcode")];
  return type >= 0 && freq === type + 1 && /^[AM]$/.test(cells[type]?.trim() ?? "") && /^\d{8}$/.test(cells[freq]?.trim() ?? "");
}

/** The same columns where the values really stand. */
export function realigned(header: Header, columns: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const last = header.plain.indexOf("isaggregate");
  return new Map([...columns].filter(([name]) => name !== "type").map(([name, at]) => [name, last >= 0 && at > last ? at : at - 1]));
}
