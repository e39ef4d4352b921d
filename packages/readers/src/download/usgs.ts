// USGS, Mineral Commodity Summaries: the data release of a year as it lies in ScienceBase. The item's description names its files with their sizes; the world
// table, or the table of all commodities, is fetched. No key.
// What was read: the release's items as others name them (owid/etl's notes on the 2022 release; descriptions with name, size, url and checksum of each file);
// files are served from ScienceBase or by a signed link to its store at Amazon, which is why that store is among the hosts.
import { ObservatoryError } from "@monazite/core";
import { isItem, isMarkup, jsonIn, quoted, refused, unexpected } from "./body.js";
import type { Answer, Call, Judged, Service } from "./service.js";

const HOST = "www.sciencebase.gov";
/** Items of the data releases whose files a reader here knows. A later one can be named by its id. */
const RELEASES: Readonly<Record<string, string>> = { 2025: "677eaf95d34e760b392c4970", 2026: "696a75d5d4be0228872d3bf8" };
/** "World_Data_Release_MCS_2025.zip", "MCS2025_World_Data.csv", "MCS2026_Commodities_Data.csv". */
const TABLE = /(?:World_Data|Commodities_Data)[^/]*\.(?:csv|zip)$/i;

export const usgs: Service = {
  id: "usgs",
  hosts: [HOST, "sciencebase.gov", "prod-is-usgs-sb-prod-content.s3.amazonaws.com", "prod-is-usgs-sb-prod-content.s3.us-west-2.amazonaws.com"],
  key: null,
  callsADay: null,
  pause: 0,
  takes: ["release"],
  needs: ["release"],
  plan: ({ release }) => {
    const item = /^[0-9a-f]{24}$/.test(release ?? "") ? release : RELEASES[release ?? ""];
    if (!item) throw new ObservatoryError("parameter-invalid", { name: "release", value: release ?? "", reason: `${Object.keys(RELEASES).join(", ")}, or the 24 signs of a ScienceBase item` });
    return [{ url: `https://${HOST}/catalog/item/${item}?format=json`, name: `usgs-mcs-${release ?? ""}`, edition: null, parts: {} }];
  },
  cut: () => [],
  judge: (call, answer, earlier) => (earlier.length === 0 ? judgeItem(call, answer) : judgeFile(call, answer)),
};

function judgeItem(call: Call, answer: Answer): Judged {
  const { status, bytes } = answer;
  if (status !== 200) return refused(call, answer, quoted(bytes));
  const item = jsonIn(bytes);
  if (item === undefined) return isMarkup(bytes) || bytes[0] !== 0x7b ? unexpected(call, answer) : { kind: "cut-off" };
  const files = isItem(item) && Array.isArray(item["files"]) ? item["files"].filter(isItem) : [];
  // Of a table and its archive, the table.
  const [file] = files.filter(({ name }) => typeof name === "string" && TABLE.test(name)).sort((a, b) => Number(/zip$/i.test(String(a["name"]))) - Number(/zip$/i.test(String(b["name"]))));
  const url = [file?.["downloadUri"], file?.["url"]].find((one): one is string => typeof one === "string" && URL.canParse(one));
  if (!file || url === undefined) return { kind: "fault", error: new ObservatoryError("download-unexpected", { url: call.url, found: `${files.length} files: ${files.map(({ name }) => String(name)).join(", ").slice(0, 160)}` }) };
  return { kind: "further", call: { url, name: String(file["name"]), edition: null, parts: typeof file["size"] === "number" ? { bytes: [String(file["size"])] } : {} } };
}

function judgeFile(call: Call, answer: Answer): Judged {
  const { status, bytes } = answer;
  if (status !== 200) return refused(call, answer, quoted(bytes));
  if (isMarkup(bytes) || bytes.length === 0) return unexpected(call, answer);
  const told = call.parts["bytes"]?.[0];
  return told !== undefined && Number(told) !== bytes.length ? { kind: "cut-off" } : { kind: "data" };
}
