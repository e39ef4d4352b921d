// Each live service with the answers it is known to give: what is asked, what is loaded, and what its faults are taken for.
import { gzipSync } from "node:zlib";
import { comextAnswer, comtradeAnswer, EUROSTAT_LATER, eurostatFault, gatewayAnswer, scienceBaseItem, worldBankFault, worldBankPage, type LiveAnswer, type LiveRequest } from "@monazite/testkit/live";
import { afterEach, describe, expect, it } from "vitest";
import { liveContext, type LiveContext } from "./live-context.js";

let live: LiveContext;
afterEach(() => live.close());
const codesIn = ({ path }: LiveRequest): string => new URL(`http://x${path}`).searchParams.get("cmdCode") ?? "";

describe("UN Comtrade", () => {
  const WISH = { service: "comtrade", codes: "850511", reporters: "China,India", from: "2022", until: "2023" };
  const report = (period: string, code = "850511") => ({ period, reporter: 156, flow: "X" as const, partner: 392, code, kg: 5_000, usd: 100_000 });

  it("is asked a year a call, by its own numbers of places, and loads both reports", async () => {
    live = await liveContext(({ path }) => { const period = /period=(\d{4})/.exec(path)?.[1] ?? ""; return { headers: { etag: '"v7"', "last-modified": "Mon, 02 Nov 2026 10:00:00 GMT" }, body: comtradeAnswer([report(period), { ...report(period), reporter: 699, flow: "M", partner: 156 }]) }; });
    const { calls, counts } = await live.fetch(WISH);
    expect(live.server.asked.map(({ host, path }) => [host, /period=[^&]*|reporterCode=[^&]*/g.exec(path)?.[0], path.includes("reporterCode=156,699&"), path.startsWith("/data/v1/get/C/A/HS?")])).toEqual([["comtradeapi.un.org", "period=2022", true, true], ["comtradeapi.un.org", "period=2023", true, true]]);
    expect(counts).toEqual({ loaded: 2, already: 0, nothing: 0, failed: 0, remaining: 0 });
    expect((await live.ask("flows", { code: "850511", exporter: "China", importer: "Japan", by: "period" })).flows.map(({ period, valueUsd, tonnes, reportedBy }) => [period, valueUsd, tonnes, reportedBy]).sort()).toEqual([["2022", 100_000, 5, "exporter"], ["2023", 100_000, 5, "exporter"]]);
    expect(calls[0]?.receipts[0]).toMatchObject({ service: "comtrade", url: `${live.server.base}/comtradeapi.un.org${live.server.asked[0]?.path ?? ""}`, status: 200, etag: '"v7"', lastModified: "Mon, 02 Nov 2026 10:00:00 GMT", attempts: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  });

  it("keeps the receipt with the edition, where sources and evidence show it", async () => {
    live = await liveContext(() => ({ body: comtradeAnswer([report("2023")]) }));
    const { calls } = await live.fetch({ ...WISH, from: "2023" });
    const { editions } = await live.ask("sources");
    expect(editions.map(({ id, receipts }) => [id, receipts])).toEqual([[calls[0]?.editionIds[0], calls[0]?.receipts]]);
    const { reports } = await live.ask("reports", { code: "850511" });
    expect((await live.ask("evidence", { id: reports[0]?.id ?? "" })).edition?.receipts).toEqual(calls[0]?.receipts);
  });

  it("is asked the months of one year in one call", async () => {
    live = await liveContext(({ path }) => ({ body: comtradeAnswer((/period=([\d,]+)/.exec(path)?.[1] ?? "").split(",").map((period) => report(period))) }));
    await live.fetch({ ...WISH, from: "2022-11", until: "2023-02" });
    expect(live.server.asked.map(({ path }) => /C\/M\/HS\?period=[\d,]+/.exec(path)?.[0])).toEqual(["C/M/HS?period=202211,202212", "C/M/HS?period=202301,202302"]);
  });

  it("has nothing for a call: that is no fault, and is not asked again the same day", async () => {
    live = await liveContext(() => ({ body: comtradeAnswer([]) }));
    expect((await live.fetch(WISH)).counts).toMatchObject({ nothing: 2, failed: 0 });
    expect((await live.fetch(WISH)).counts).toMatchObject({ already: 2 });
    live.pass(25 * 3_600_000);
    expect([(await live.fetch(WISH)).counts.nothing, live.server.asked.length]).toEqual([2, 4]);
  });

  it("cuts an answer at its cap: such a one is not loaded but asked for in parts, which is remembered", async () => {
    const full = JSON.stringify({ elapsedTime: "9 secs", count: 100_000, data: Array.from({ length: 100_000 }, () => ({})), error: "" });
    live = await liveContext((request) => ({ body: codesIn(request).includes(",") ? full : comtradeAnswer([report("2023", codesIn(request))]) }));
    const wish = { ...WISH, codes: "850511,284690,280530", from: "2023" };
    const { calls, counts } = await live.fetch(wish);
    expect(live.server.asked.map(codesIn)).toEqual(["850511,284690,280530", "850511,284690", "850511", "284690", "280530"]);
    expect([calls.map(({ state }) => state), counts.loaded]).toEqual([["cut", "cut", "loaded", "loaded", "loaded"], 3]);
    expect([(await live.fetch(wish)).calls.map(({ state }) => state), live.server.asked.length]).toEqual([["already", "already", "already"], 5]);
  });

  it("says so where a capped answer cannot be cut", async () => {
    live = await liveContext(() => ({ body: JSON.stringify({ count: 120_000, data: Array.from({ length: 100_000 }, () => ({})), error: "" }) }));
    const { calls } = await live.fetch({ service: "comtrade", codes: "85", from: "2023", flows: "export" });
    expect(calls).toMatchObject([{ state: "failed", rows: null, problem: { code: "download-capped" } }]);
  });

  it("says that the calls of a day are used up: 403, told apart from a key it does not take", async () => {
    live = await liveContext((_, before) => (before === 0 ? { status: 403, headers: { "retry-after": "25280" }, body: gatewayAnswer(403, "Out of call volume quota. Quota will be replenished in 07:01:20.") } : { status: 403, body: gatewayAnswer(403, "Forbidden") }));
    const first = await live.fetch({ ...WISH, from: "2023" });
    expect([first.stopped?.code, first.stopped?.en, live.server.asked.length]).toEqual(["download-quota", expect.stringContaining("8 h"), 1]);
    expect((await live.fetch({ ...WISH, from: "2023" })).stopped?.code).toBe("key-refused");
  });
});

describe("Eurostat", () => {
  const WISH = { service: "eurostat", codes: "850511,28053010", reporters: "Germany,Greece", partners: "China", flows: "import", from: "2023-01", until: "2023-12", rate: "EUR/USD=0.9" };
  const good = comextAnswer([{ period: "2023-05", reporter: "DE", partner: "CN", product: "850511", flow: 1, eur: 9_000, hundredKg: 20 }]);

  it("is asked a year a call with a key of six places, and value and weight become one flow", async () => {
    live = await liveContext(() => ({ body: good }));
    expect((await live.fetch(WISH)).counts.loaded).toBe(1);
    expect(live.server.asked.map(({ host, path }) => `${host}${decodeURIComponent(path)}`)).toEqual(["ec.europa.eu/eurostat/api/comext/dissemination/sdmx/2.1/data/DS-045409/M.DE+GR.CN.850511+28053010.1.?startPeriod=2023-01&endPeriod=2023-12&format=SDMX-CSV&compressed=false"]);
    expect((await live.ask("flows", { code: "850511", grain: "month", by: "period" })).flows.map(({ period, valueUsd, tonnes }) => [period, valueUsd, tonnes])).toEqual([["2023-05", 10_000, 2]]);
    expect((await live.ask("sources")).editions[0]?.published).toBe("2026-09-15");
  });

  it("prepares large answers first: the same is asked again, and what is not ready in time remains to be asked for", async () => {
    const waits: readonly LiveAnswer[] = [{ status: 413, body: EUROSTAT_LATER }, { body: '{"warning":{"status":413,"label":"ASYNCHRONOUS_RESPONSE. Your request will be treated asynchronously."}}' }, { body: '<env:Envelope xmlns:env="http://schemas.xmlsoap.org/soap/envelope/"><env:Body><queued><id>98de05ea</id><status>SUBMITTED</status></queued></env:Body></env:Envelope>' }];
    live = await liveContext((_, before) => waits[before] ?? { body: good });
    expect((await live.fetch(WISH)).calls[0]).toMatchObject({ state: "loaded", receipts: [{ attempts: 4 }] });
    await live.close();
    live = await liveContext(() => ({ status: 413, body: EUROSTAT_LATER }));
    expect((await live.fetch(WISH)).calls[0]).toMatchObject({ state: "failed", problem: { code: "download-deferred", retry: true } });
  });

  it("refuses what is too big for good: that is cut, not asked again", async () => {
    live = await liveContext(({ path }) => (path.includes("startPeriod=2023-01&endPeriod=2023-12") ? { status: 413, body: eurostatFault(413, "EXTRACTION_TOO_BIG: The requested extraction is too big, estimated 8068608 rows, max authorised is 5000000, please change your filters to reduce the extraction size") } : { body: good }));
    expect((await live.fetch(WISH)).calls.map(({ state }) => state)).toEqual(["cut", "loaded", "loaded"]);
    expect([live.server.asked.length, live.waits]).toEqual([3, [0, 0]]);
  });

  it("has nothing, or no such code", async () => {
    live = await liveContext(({ path }) => (path.includes("850511") ? { status: 404, body: eurostatFault(100, "NO_RESULTS: The query did not return any results.") } : { status: 400, body: eurostatFault(140, "INVALID_QUERY_DIMENSION: 28053010") }));
    expect((await live.fetch({ ...WISH, codes: "850511" })).counts.nothing).toBe(1);
    expect((await live.fetch({ ...WISH, codes: "28053010" })).calls[0]?.problem).toMatchObject({ code: "download-refused", en: expect.stringContaining("INVALID_QUERY_DIMENSION") as string });
  });

  it("ends with a line, and not in one; and what HTTP packed has no end that could be seen", async () => {
    live = await liveContext(() => ({ body: good.slice(0, -9) }));
    expect((await live.fetch(WISH)).calls[0]?.problem?.code).toBe("download-truncated");
    await live.close();
    live = await liveContext(() => ({ body: gzipSync(good), headers: { "content-encoding": "gzip" } }));
    expect((await live.fetch(WISH)).stopped?.code).toBe("download-unexpected");
    expect((await live.ask("flows")).flows).toEqual([]);
  });
});

describe("USGS", () => {
  const ITEM = "/catalog/item/696a75d5d4be0228872d3bf8?format=json";
  const csv = ["MCS chapter,Section,Commodity,Country,Statistics,Statistics_detail,Unit,Year,Value,Notes,Is critical mineral 2025,Other notes", 'GALLIUM,World Production,Gallium,China,Production,"Production, low-purity primary",kilograms,2024,"750,000",Estimated.,Yes,', ""].join("\n");
  const file = { name: "MCS2026_Commodities_Data.csv", url: "https://www.sciencebase.gov/catalog/file/get/696a75d5d4be0228872d3bf8?f=__disk__aa", size: csv.length };
  const serve = (item: string, answer: (request: LiveRequest, before: number) => LiveAnswer) => (request: LiveRequest, before: number): LiveAnswer => (request.path === ITEM ? { body: item } : answer(request, before));

  it("names the file of a release, which comes by a signed link to its store; the link is not kept", async () => {
    live = await liveContext(serve(scienceBaseItem([{ ...file, name: "MCS2026_metadata.xml" }, file]), ({ host }) => (host === "www.sciencebase.gov" ? { status: 302, headers: { location: "/prod-is-usgs-sb-prod-content.s3.amazonaws.com/x.csv?Signature=secret" } } : { body: csv })));
    const { calls } = await live.fetch({ service: "usgs", release: "2026" });
    expect(live.server.asked.map(({ host }) => host)).toEqual(["www.sciencebase.gov", "www.sciencebase.gov", "prod-is-usgs-sb-prod-content.s3.amazonaws.com"]);
    expect([calls[0]?.state, calls[0]?.receipts.map(({ url }) => url), JSON.stringify(calls).includes("Signature")]).toEqual(["loaded", [`${live.server.base}/www.sciencebase.gov${ITEM}`, file.url.replace("https://", `${live.server.base}/`)], false]);
    expect((await live.ask("production", { mineral: "gallium", place: "China" })).production.map(({ figure }) => figure?.value)).toEqual([750_000]);
  });

  it("tells the size of a file: another is none", async () => {
    live = await liveContext(serve(scienceBaseItem([{ ...file, size: csv.length + 5 }]), () => ({ body: csv })));
    expect((await live.fetch({ service: "usgs", release: "2026" })).calls[0]?.problem?.code).toBe("download-truncated");
  });

  it("may name a file that lies elsewhere, or none that is known: neither is fetched", async () => {
    live = await liveContext(serve(scienceBaseItem([{ ...file, url: "https://files.example/MCS2026_Commodities_Data.csv" }]), () => ({ body: csv })));
    expect((await live.fetch({ service: "usgs", release: "2026" })).stopped?.code).toBe("download-elsewhere");
    await live.close();
    live = await liveContext(serve(scienceBaseItem([{ ...file, name: "notes.pdf" }]), () => ({ body: csv })));
    expect((await live.fetch({ service: "usgs", release: "2026" })).stopped).toMatchObject({ code: "download-unexpected", en: expect.stringContaining("notes.pdf") as string });
    await expect(live.fetch({ service: "usgs", release: "1999" })).rejects.toMatchObject({ code: "parameter-invalid", facts: { name: "release" } });
  });

  it("packs older releases: an archive that breaks off is refused by the reader of archives", async () => {
    live = await liveContext(serve(scienceBaseItem([{ name: "World_Data_Release_MCS_2026.zip", url: file.url }]), () => ({ body: gzipSync(csv).subarray(0, 120) })));
    expect((await live.fetch({ service: "usgs", release: "2026" })).calls[0]).toMatchObject({ state: "failed", problem: { code: "archive-truncated" } });
  });
});

describe("the World Bank", () => {
  const WISH = { service: "world-bank", indicators: "PV.EST", from: "2022", until: "2023" };
  const PV = { id: "GOV_WGI_PV.EST", value: "Political Stability and Absence of Violence/Terrorism: Estimate" };
  const rows = [{ iso3: "CHN", name: "China", year: "2023", value: -0.51 }, { iso3: "CHN", name: "China", year: "2022", value: -0.44 }, { iso3: "COD", name: "Congo, Dem. Rep.", year: "2023", value: -2.1 }, { iso3: "COD", name: "Congo, Dem. Rep.", year: "2022", value: null }, { iso3: "PER", name: "Peru", year: "2023", value: -0.6 }];
  const pageIn = ({ path }: LiveRequest): number => Number(new URL(`http://x${path}`).searchParams.get("page"));
  const paged = (request: LiveRequest): LiveAnswer => { const page = pageIn(request); return { body: worldBankPage(page, 3, 5, PV, rows.slice((page - 1) * 2, page * 2)) }; };

  it("answers page after page, which make one edition of the day the Bank renewed it, each with its receipt", async () => {
    live = await liveContext(paged);
    const { calls } = await live.fetch(WISH);
    expect(live.server.asked.map(({ host, path }) => `${host}${path}`)).toEqual([1, 2, 3].map((page) => `api.worldbank.org/v2/country/all/indicator/GOV_WGI_PV.EST?source=3&format=json&per_page=10000&date=2022:2023&page=${page}`));
    expect(calls).toMatchObject([{ state: "loaded", rows: { read: 5, accepted: 5 }, editionIds: ["world-bank-wgi:pv-estimate-2022-2023"] }]);
    expect(calls[0]?.receipts).toHaveLength(3);
    const { editions } = await live.ask("sources");
    expect(editions.map(({ published, receipts }) => [published, receipts?.length])).toEqual([["2026-09-30", 3]]);
    const { rows: held } = await live.context.store.observations({ measure: "governance" }, { after: null, limit: 10 }, { asOf: null, recordedAsOf: null });
    expect(held.map(({ key, period, figure, gap }) => [key.area, period.text, figure?.value ?? gap]).sort()).toEqual([["CHN", "2022", -0.44], ["CHN", "2023", -0.51], ["COD", "2022", "not-reported"], ["COD", "2023", -2.1], ["PER", "2023", -0.6]]);
  });

  it("with a page missing gives nothing", async () => {
    live = await liveContext((request) => (pageIn(request) === 2 ? { status: 500 } : paged(request)));
    expect((await live.fetch(WISH)).stopped?.code).toBe("download-failed");
    expect((await live.ask("sources")).editions).toEqual([]);
  });

  it("renewed between two pages is not put together", async () => {
    live = await liveContext((request) => (pageIn(request) === 2 ? { body: worldBankPage(2, 3, 6, PV, rows.slice(2, 4)) } : paged(request)));
    expect((await live.fetch(WISH)).calls[0]).toMatchObject({ state: "failed", problem: { code: "download-truncated" } });
  });

  it("tells its faults under 200, and an indicator that is none is not asked for", async () => {
    live = await liveContext(() => ({ body: worldBankFault("175", "The indicator was not found. It may have been deleted or archived.") }));
    expect((await live.fetch(WISH)).calls[0]?.problem).toMatchObject({ code: "download-refused", en: expect.stringContaining("175: The indicator was not found") as string });
    await expect(live.fetch({ ...WISH, indicators: "NY.GDP.MKTP.CD" })).rejects.toMatchObject({ code: "parameter-invalid", facts: { name: "indicators" } });
  });

  it("has six indicators on three scales, each an edition of its own", async () => {
    live = await liveContext(({ path }) => (path.includes("PV.EST") ? { body: worldBankPage(1, 1, 1, PV, rows.slice(0, 1)) } : { body: worldBankPage(1, 1, 1, { id: "GOV_WGI_RL.SC", value: "Rule of Law: Governance score (0-100)" }, [{ iso3: "CHN", name: "China", year: "2023", value: 47.2 }]) }));
    const { calls } = await live.fetch({ ...WISH, indicators: "PV.EST,rl.sc", reporters: "CHN", from: "2023", until: "2023" });
    expect(calls.flatMap(({ editionIds }) => editionIds)).toEqual(["world-bank-wgi:pv-estimate-2023-2023", "world-bank-wgi:rl-score-2023-2023"]);
    expect(live.server.asked[0]?.path).toContain("/v2/country/CHN/indicator/");
  });
});
