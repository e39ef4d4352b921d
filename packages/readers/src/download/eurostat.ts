// Eurostat, Comext over SDMX 2.1: trade of the Union's members by HS heading or CN line (DS-045409), a year a call, as SDMX-CSV. No key.
// What was read: the user guides "API - Detailed guidelines - Asynchronous API" and "- API SDMX 2.1" (ec.europa.eu/eurostat): over 5,000,000 cells the
// answer is 413 EXTRACTION_TOO_BIG, as a SOAP fault; large ones are prepared first: an envelope with <queued>, or ASYNCHRONOUS_RESPONSE as 413 or as a
// warning under 200; a request that was made before is looked up, so the same address gets the data later. Nothing found is fault 100 NO_RESULTS.
// The key's places are freq.reporter.partner.product.flow.indicators; flow 1 is import, 2 export (code list CXT_EU_FLUX).
import { ObservatoryError, sha256Hex } from "@monazite/core";
import type { Place } from "@monazite/core/countries";
import { isMarkup, quoted, refused, textIn, unexpected } from "./body.js";
import { byYear, fitting, halved } from "./cutting.js";
import type { Answer, Call, Judged, Parts, Service } from "./service.js";

const HOST = "ec.europa.eu";
const DATA = `https://${HOST}/eurostat/api/comext/dissemination/sdmx/2.1/data/DS-045409`;
const FLOWS = { import: "1", export: "2" } as const;
const MOST_ROWS = 5_000_000;

export const eurostat: Service = {
  id: "eurostat",
  hosts: [HOST],
  key: null,
  callsADay: null,
  pause: 0,
  takes: ["codes", "reporters", "partners", "flows", "periods"],
  needs: ["codes", "periods"],
  plan: ({ codes, reporters, partners, flows, periods }) => byYear(periods).flatMap((own) => fitting(callOf({ periods: own, codes, reporters: reporters.map(lettersOf), partners: partners.map(lettersOf), flows: flows.map((flow) => FLOWS[flow]) }), cut)),
  cut,
  judge,
};

function cut({ parts }: Call): readonly Call[] {
  return halved(parts, ["codes", "reporters", "partners", "periods", "flows"]).map(callOf);
}

function callOf(parts: Parts): Call {
  const { periods = [], codes = [], reporters = [], partners = [], flows = [] } = parts;
  const [from = "", until = from] = [periods[0], periods.at(-1)];
  const key = [[from.length === 4 ? "A" : "M"], reporters, partners, codes, flows, []].map((values) => values.map(encodeURIComponent).join("+")).join(".");
  const url = `${DATA}/${key}?startPeriod=${from}&endPeriod=${until}&format=SDMX-CSV&compressed=false`;
  const year = from.slice(0, 4);
  return { url, name: `comext-${year}-${codes.slice(0, 3).join("+")}${codes.length > 3 ? "+…" : ""}.csv`, edition: `eurostat-comext:live-${year}-${sha256Hex(url).slice(0, 8)}`, parts };
}

/** Comext's letters: those of ISO, and its own word for the world. @throws ObservatoryError `parameter-invalid` for a place that has none */
function lettersOf({ id, iso2 }: Place): string {
  const letters = id === "WLD" ? "WORLD" : iso2;
  if (letters === undefined) throw new ObservatoryError("parameter-invalid", { name: "place", value: id, reason: "Comext has no letters for it" });
  return letters;
}

function judge(call: Call, answer: Answer): Judged {
  const { status, bytes, headers } = answer;
  const start = textIn(bytes.subarray(0, 4_000));
  if (/EXTRACTION_TOO_BIG/.test(start)) return { kind: "capped", rows: MOST_ROWS };
  if (/ASYNCHRONOUS_RESPONSE|DATA_NOT_YET_AVAILABLE|<(?:\w+:)?queued>/.test(start)) return { kind: "later" };
  if (/NO_RESULTS|NO_RECORDS_FOUND|No results found/.test(start)) return { kind: "nothing" };
  if (status !== 200) return refused(call, answer, /<faultstring>([^<]*)/.exec(start)?.[1] ?? /"label"\s*:\s*"([^"]*)/.exec(start)?.[1] ?? quoted(bytes));
  if (!/^\ufeff?DATAFLOW,/i.test(start)) return isMarkup(bytes) || bytes.length > 0 ? unexpected(call, answer) : { kind: "nothing" };
  // A table says nowhere how long it is: of one that HTTP packed though it was asked for plain, no end can be seen.
  if (headers.get("content-encoding") !== null) return { kind: "fault", error: new ObservatoryError("download-unexpected", { url: call.url, found: `content-encoding ${headers.get("content-encoding") ?? ""}` }) };
  if (bytes.at(-1) !== 0x0a) return { kind: "cut-off" };
  return start.trimEnd().includes("\n") ? { kind: "data" } : { kind: "nothing" };
}
