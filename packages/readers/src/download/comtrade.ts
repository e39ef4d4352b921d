// UN Comtrade, API v1: final data of goods by HS code, a year or the months of a year a call, with the user's key in a header.
// What was read: uncomtrade.org/docs/un-comtrade-api (key, addresses); docs.ropensci.org/comtradr "Querying large amounts of data" (500 calls a day, 100,000
// rows a call with a free key); github.com/ropensci/comtradr issue 50 (addresses of 4,096 signs at most); uncomtrade/comtradeapicall issues 3 and 18
// (429 "Try again in 2 seconds"; an empty list is 200 with count 0). Errors are those of Azure API Management: {"statusCode", "message"}; 401 for a wrong key,
// 403 "Out of call volume quota. Quota will be replenished in 07:01:20.", 429 with Retry-After.
import { ObservatoryError, sha256Hex } from "@monazite/core";
import type { Place } from "@monazite/core/countries";
import { isItem, isMarkup, jsonIn, quoted, refused, unexpected } from "./body.js";
import { byYear, fitting, halved } from "./cutting.js";
import type { Answer, Call, Judged, Parts, Service } from "./service.js";

const HOST = "comtradeapi.un.org";
/** Rows of one answer. We ask for no more, so an answer of so many rows has been cut by the service. */
export const COMTRADE_ROWS = 100_000;
const FLOWS = { import: "M", export: "X" } as const;

export const comtrade: Service = {
  id: "comtrade",
  hosts: [HOST],
  key: { header: "Ocp-Apim-Subscription-Key", host: HOST, variable: "MONAZITE_COMTRADE_KEY" },
  callsADay: 500,
  pause: 1_000,
  takes: ["codes", "reporters", "partners", "flows", "periods"],
  needs: ["codes", "periods"],
  // A year by itself may fill an answer; twelve months are what one call may name.
  plan: ({ codes, reporters, partners, flows, periods }) => byYear(periods).flatMap((own) => fitting(callOf({ periods: own.map((period) => period.replace("-", "")), codes, reporters: reporters.map(numberOf), partners: partners.map(numberOf), flows: flows.map((flow) => FLOWS[flow]) }), cut)),
  cut,
  judge,
};

function cut({ parts }: Call): readonly Call[] {
  return halved(parts, ["periods", "codes", "reporters", "partners", "flows"]).map(callOf);
}

function callOf(parts: Parts): Call {
  const { periods = [], codes = [], reporters = [], partners = [], flows = [] } = parts;
  // The total of all means of transport, procedures and second partners: their parts are no flows beside it.
  const query = { period: periods, cmdCode: codes, flowCode: flows, reporterCode: reporters, partnerCode: partners, partner2Code: ["0"], motCode: ["0"], customsCode: ["C00"], maxRecords: [String(COMTRADE_ROWS)], format: ["JSON"], includeDesc: ["true"] };
  const search = Object.entries(query).filter(([, values]) => values.length > 0).map(([name, values]) => `${name}=${values.map(encodeURIComponent).join(",")}`).join("&");
  const url = `https://${HOST}/data/v1/get/C/${periods[0]?.length === 6 ? "M" : "A"}/HS?${search}`;
  const year = periods[0]?.slice(0, 4) ?? "";
  return { url, name: `comtrade-${year}-${codes.slice(0, 3).join("+")}${codes.length > 3 ? "+…" : ""}.json`, edition: `un-comtrade:live-${year}-${sha256Hex(url).slice(0, 8)}`, parts };
}

/** Comtrade's own number, without leading zeros. @throws ObservatoryError `parameter-invalid` for a place that has none */
function numberOf({ id, comtrade: own, m49 }: Place): string {
  const number = own ?? m49;
  if (number === undefined) throw new ObservatoryError("parameter-invalid", { name: "place", value: id, reason: "Comtrade has no number for it" });
  return String(Number(number));
}

function judge(call: Call, answer: Answer): Judged {
  const { status, bytes } = answer;
  const body = jsonIn(bytes);
  const message = isItem(body) ? [body["message"], body["error"]].find((text): text is string => typeof text === "string" && text !== "") : undefined;
  if (status === 403 && /quota/i.test(message ?? "")) return fault("download-quota", { service: "comtrade", seconds: secondsIn(message ?? "") });
  if (status === 401 || status === 403) return fault("key-refused", { service: "comtrade", status });
  if (status !== 200) return refused(call, answer, message ?? quoted(bytes));
  if (body === undefined) return isMarkup(bytes) || bytes[0] !== 0x7b ? unexpected(call, answer) : { kind: "cut-off" };
  if (!isItem(body) || !Array.isArray(body["data"])) return message === undefined ? unexpected(call, answer) : refused(call, answer, message);
  if (message !== undefined) return refused(call, answer, message);
  const rows = body["data"].length;
  if (rows >= COMTRADE_ROWS || (typeof body["count"] === "number" && body["count"] > rows)) return { kind: "capped", rows };
  return rows === 0 ? { kind: "nothing" } : { kind: "data" };
}

function fault<Code extends "download-quota" | "key-refused">(code: Code, facts: ConstructorParameters<typeof ObservatoryError<Code>>[1]): Judged {
  return { kind: "fault", error: new ObservatoryError(code, facts) };
}

/** "07:01:20" or "2.03:00:00" of a message; a day where it does not say. */
function secondsIn(message: string): number {
  const [, days = "0", hours, minutes, seconds] = /(?:(\d+)\.)?(\d{1,2}):(\d{2}):(\d{2})/.exec(message) ?? [];
  return hours === undefined ? 86_400 : Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
