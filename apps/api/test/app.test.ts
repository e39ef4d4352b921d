// The API without a port: every rule that holds for all answers.
import { readFileSync } from "node:fs";
import { contracts, type Contract } from "@monazite/contracts";
import { ObservatoryError, sha256Hex } from "@monazite/core";
import { readText } from "@monazite/extract";
import { loadEdition, operations, readTablesHere, toText, type Context } from "@monazite/operations";
import { IN_MEMORY, openStore } from "@monazite/store-duckdb";
import { DIGEST_PAGE, sampleEdition, sampleObservation, sampleSource } from "@monazite/testkit";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../src/app.js";

const TOKEN = "a-token-for-tests";
let context: Context;
let open: Hono;
let closed: Hono;
const reported: string[] = [];

beforeAll(async () => {
  const { store } = await openStore(IN_MEMORY);
  context = {
    store, toText, // The server lays a body down on the disk and names its place.
    readTables: (file, name, options) => readTablesHere("path" in file ? { bytes: new Uint8Array(readFileSync(file.path)) } : file, name, options), now: () => "2026-02-20T00:00:00.000Z",
    readText: (text) => {
      if (text === "slow") return Promise.reject(new ObservatoryError("reading-timeout", { seconds: 20 }));
      if (text === "broken") return Promise.reject(new Error("/secret/path: SELECT 1"));
      return Promise.resolve(readText(text));
    },
  };
  const places = Array.from({ length: 7 }, (_, index) => sampleObservation(["CHN", "USA", "AUS", "MMR", "IND", "BRA", "WLD"][index] ?? "", "2024", 1000 * (index + 1)));
  await loadEdition(store, sampleEdition(), [sampleSource({ title: "=Mineral Commodity Summaries" })], places, "2026-01-01T00:00:00.000Z");
  const options = { context, version: "1.2.3", report: (reference: string) => void reported.push(reference) };
  open = createApp({ ...options, token: TOKEN });
  closed = createApp({ ...options, token: null });
});
afterAll(() => context.store.close());

const body = async (response: Response | Promise<Response>): Promise<Record<string, unknown>> => (await (await response).json()) as Record<string, unknown>;
const post = (app: Hono, path: string, content: string | Uint8Array, headers: Record<string, string> = {}): Response | Promise<Response> =>
  app.request(path, { method: "POST", body: typeof content === "string" ? content : Uint8Array.from(content), headers: { "content-type": "text/plain; charset=utf-8", ...headers } });

describe("a question", () => {
  it("is answered with what it was, from which data, and by whom", async () => {
    const response = await open.request("/v1/production?mineral=REE&place=China");
    expect(response.status).toBe(200);
    expect(await body(response)).toMatchObject({ good: "rare-earths", production: [{ figure: { value: 1000 } }], meta: { question: { name: "production", input: { mineral: "REE", place: "China" } }, sources: [{ licence: "public domain" }] } });
  });

  it("is not run again for who has the answer: 304, until the data change", async () => {
    const first = await open.request("/v1/production?mineral=REE");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[0-9a-f]{16}-[0-9a-f]{16}"$/);
    const again = await open.request("/v1/production?mineral=REE", { headers: { "if-none-match": etag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    for (const other of ["/v1/production.csv?mineral=REE", "/v1/production?mineral=REE&limit=2", "/v1/production?mineral=REE&asOf=2025-06", "/v1/production?mineral=Nd"]) {
      expect((await open.request(other, { headers: { "if-none-match": etag } })).status, other).toBe(200);
    }
  });

  it("comes as CSV by ending, parameter or Accept, with formulas made harmless", async () => {
    for (const [path, accept] of [["/v1/sources.csv", ""], ["/v1/sources?format=csv", ""], ["/v1/sources", "text/csv"]] as const) {
      const response = await open.request(path, { headers: { accept } });
      expect(response.headers.get("content-type"), path).toMatch(/^text\/csv/);
      expect(await response.text()).toContain("'=Mineral Commodity Summaries");
    }
    expect(await (await open.request("/v1/sources.csv?raw=true")).text()).toContain(",=Mineral");
  });

  it("pages by cursor and says where the next page is", async () => {
    const seen: unknown[] = [];
    let path: string | null = "/v1/production?mineral=REE&limit=3";
    while (path !== null) {
      const response: Response = await open.request(path);
      const page = await body(response);
      seen.push(...(page["production"] as unknown[]));
      path = /^<([^>]+)>; rel="next"$/.exec(response.headers.get("link") ?? "")?.[1] ?? null;
    }
    expect(seen).toEqual((await body(open.request("/v1/production?mineral=REE")))["production"]);
    expect(seen).toHaveLength(7);
  });

  it("with a body takes JSON and plain text alike", async () => {
    const asJson = await body(post(open, "/v1/check", JSON.stringify({ text: DIGEST_PAGE }), { "content-type": "application/json" }));
    const asText = await body(post(open, "/v1/check", DIGEST_PAGE));
    const asUtf16 = await body(post(open, "/v1/check", new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(DIGEST_PAGE, (sign) => sign.charCodeAt(0)).buffer)]), { "content-type": "application/octet-stream" }));
    expect(asText).toEqual(asJson);
    expect(asUtf16["verdicts"]).toEqual(asJson["verdicts"]);
    const page = "<!doctype html><html><body><p>China exported 5,473 tons of rare earth magnets in October 2025.</p></body></html>";
    for (const type of ["text/html", "application/xml", "application/octet-stream", "text/plain"]) {
      expect(await body(post(open, "/v1/check", page, { "content-type": type })), type).toMatchObject({ text: "China exported 5,473 tons of rare earth magnets in October 2025.", documents: [{}] });
    }
    expect(asJson).toMatchObject({ textId: sha256Hex(DIGEST_PAGE), documents: [{ title: { text: "稀土磁铁出口回升" } }, { source: "Example Weekly" }] });
  });
});

describe("a problem", () => {
  const cases: readonly (readonly [string, () => Response | Promise<Response>, number, string])[] = [
    ["an unknown question", () => open.request("/v1/produktion"), 404, "question-unknown"],
    ["an unknown address", () => open.request("/nowhere"), 404, "question-unknown"],
    ["an unknown parameter", () => open.request("/v1/production?mineral=Nd&yaer=2024"), 400, "parameter-unknown"],
    ["__proto__ as a parameter", () => open.request("/v1/production?mineral=Nd&__proto__=1"), 400, "parameter-unknown"],
    ["a parameter given twice", () => open.request("/v1/production?mineral=Nd&mineral=Dy"), 400, "parameter-invalid"],
    ["a missing parameter", () => open.request("/v1/production"), 400, "parameter-missing"],
    ["an unknown name", () => open.request("/v1/production?mineral=unobtainium"), 404, "name-unknown"],
    ["an unknown id", () => open.request("/v1/document?id=doc_nothing"), 404, "id-unknown"],
    ["an id of older data", () => open.request(`/v1/evidence?id=${encodeURIComponent("production?mineral=Nd#/production/obs_x@0000000000000000")}`), 410, "id-stale"],
    ["a cursor of another question", () => open.request("/v1/documents?cursor=abc"), 400, "cursor-unreadable"],
    ["an unknown format", () => open.request("/v1/sources.xlsx"), 400, "format-unknown"],
    ["a query without end", () => open.request(`/v1/sources?edition=${"x".repeat(9000)}`), 414, "query-too-large"],
    ["the wrong method", () => open.request("/v1/check"), 405, "method-not-allowed"],
    ["the wrong method for reading", () => open.request("/v1/sources", { method: "DELETE" }), 405, "method-not-allowed"],
    ["a body that is not JSON", () => post(open, "/v1/check", "{", { "content-type": "application/json" }), 400, "body-unreadable"],
    ["a JSON body without text", () => post(open, "/v1/check", "{}", { "content-type": "application/json" }), 400, "parameter-missing"],
    ["a JSON text that is a number", () => post(open, "/v1/check", '{"text":5}', { "content-type": "application/json" }), 400, "parameter-invalid"],
    ["a JSON body with more", () => post(open, "/v1/check", '{"text":"a","x":1}', { "content-type": "application/json" }), 400, "parameter-unknown"],
    ["a form", () => post(open, "/v1/check", "a=b", { "content-type": "application/x-www-form-urlencoded" }), 415, "media-type-unsupported"],
    ["an empty body", () => post(open, "/v1/check", ""), 422, "file-empty"],
    ["a body of blanks", () => post(open, "/v1/check", " \n "), 422, "text-empty"],
    ["a binary body", () => post(open, "/v1/check", new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14])), 422, "file-binary"],
    ["a damaged PDF", () => post(open, "/v1/check", "%PDF-1.7", { "content-type": "application/pdf" }), 422, "file-unreadable"],
    ["XML that is no feed", () => post(open, "/v1/check", "<?xml version='1.0'?><urlset/>", { "content-type": "application/xml" }), 422, "file-unreadable"],
    ["bytes of no encoding", () => post(open, "/v1/check", new Uint8Array([0x61, 0xff, 0x62])), 422, "encoding-unreadable"],
    ["50 MB", () => post(open, "/v1/check", new Uint8Array(50_000_000).fill(0x61)), 413, "body-too-large"],
    ["9 MB", () => post(open, "/v1/check", new Uint8Array(9_000_000).fill(0x61)), 413, "file-too-large"],
    ["a line of 7 MB", () => post(open, "/v1/check", new Uint8Array(7_000_000).fill(0x61)), 422, "line-too-long"],
    ["a text that takes too long", () => post(open, "/v1/check", "slow"), 422, "reading-timeout"],
    ["a defect of ours", () => post(open, "/v1/check", "broken"), 500, "internal"],
  ];

  it.each(cases)("%s is told in both languages with its status and code", async (_, request, status, code) => {
    const english = await request();
    expect(english.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    const told = await body(english);
    expect(told).toMatchObject({ status, code, type: `/reference/problems#${code}` });
    expect([english.status, String(told["detail"]).length > 10]).toEqual([status, true]);
    expect(JSON.stringify(told)).not.toMatch(/secret|SELECT|\bat .*\.ts/);
  });

  it("speaks the language of the asker", async () => {
    const detail = async (path: string, language: string): Promise<unknown> => (await body(open.request(path, { headers: { "accept-language": language } })))["detail"];
    expect(await detail("/v1/produktion", "zh-CN,zh;q=0.9")).toContain("没有问题");
    expect(await detail("/v1/produktion", "de, en;q=0.5")).toContain("there is no question");
    expect(await detail("/v1/produktion?lang=zh", "en")).toContain("没有问题");
  });

  it("of ours is reported with its reference, and the server goes on", async () => {
    reported.length = 0;
    const { facts } = await body(post(open, "/v1/check", "broken"));
    expect(reported).toEqual([(facts as { reference: string }).reference]);
    expect((await open.request("/health")).status).toBe(200);
  });
});

describe("writing", () => {
  const writing = Object.values<Contract>(contracts).filter(({ writes }) => writes).map(({ name }) => name);

  /** A body each writing question takes. */
  const requestFor = async (name: string): Promise<string> => {
    if (name === "read") return DIGEST_PAGE;
    if (name === "fetch") return JSON.stringify({ service: "usgs", release: "2026", dry_run: "true" });
    const { textId } = await body(post(open, "/v1/read", `Gallium output was 5 t in 2023, said ${name}.`, { authorization: `Bearer ${TOKEN}` }));
    if (name === "correct") {
      const { claims } = await body(open.request("/v1/claims")) as { claims: { id: string }[] };
      return JSON.stringify({ id: claims[0]?.id, modality: "reported", author: "A" });
    }
    return JSON.stringify({ id: textId, ...(name === "erase" && { reason: "a test" }) });
  };

  it.each(writing)("%s does not exist without a configured token", async (name) => {
    expect((await post(closed, `/v1/${name}`, DIGEST_PAGE, { authorization: `Bearer ${TOKEN}` })).status).toBe(404);
  });

  it.each(writing)("%s needs the right token, and the address is no place for it", async (name) => {
    const request = await requestFor(name);
    const none = await post(open, `/v1/${name}`, DIGEST_PAGE);
    expect([none.status, none.headers.get("www-authenticate")]).toEqual([401, 'Bearer realm="monazite"']);
    expect((await post(open, `/v1/${name}?token=${TOKEN}`, DIGEST_PAGE)).status).toBe(401);
    for (const wrong of ["x", `${TOKEN}x`, TOKEN.slice(1)]) expect((await body(post(open, `/v1/${name}`, DIGEST_PAGE, { authorization: `Bearer ${wrong}` })))["code"]).toBe("token-wrong");
    expect((await post(open, `/v1/${name}`, request, { authorization: `Bearer ${TOKEN}` })).status).toBe(200);
    expect((await open.request(`/v1/${name}`, { headers: { authorization: `Bearer ${TOKEN}` } })).status).toBe(405);
  });

  it("reaches the network only where the server was given leave to, and else says so in both languages", async () => {
    const ask = async (lang: string): Promise<[number, Record<string, unknown>]> => { const response = await post(open, `/v1/fetch?service=usgs&release=2026&lang=${lang}`, "", { authorization: `Bearer ${TOKEN}` }); return [response.status, await body(response)]; };
    expect(await ask("en")).toEqual([403, expect.objectContaining({ code: "network-off", detail: expect.stringContaining("MONAZITE_NETWORK=on") as string })]);
    expect(await ask("zh")).toEqual([403, expect.objectContaining({ code: "network-off", detail: expect.stringContaining("未获准访问网络") as string })]);
  });

  it("an erased document is gone, and says so in both languages", async () => {
    const { documents } = await body(post(open, "/v1/read", "Lithium output was 37,000 t in 2024.", { authorization: `Bearer ${TOKEN}` })) as { documents: { id: string }[] };
    const id = documents[0]?.id ?? "";
    await post(open, `/v1/erase?id=${id}&reason=${encodeURIComponent("the publisher asked")}`, "", { authorization: `Bearer ${TOKEN}` });
    const [english, chinese] = await Promise.all(["en", "zh"].map((lang) => Promise.resolve(open.request(`/v1/document?id=${id}&lang=${lang}`))));
    expect(english?.status).toBe(410);
    expect((await body(english as Response))["detail"]).toMatch(/was erased on 2026-02-20: the publisher asked/);
    expect((await body(chinese as Response))["detail"]).toMatch(/已于 2026-02-20 删除/);
  });

  it("is needed by no other question", async () => {
    expect(writing).toEqual(["read", "imports", "fetch", "correct", "withdraw", "erase"]);
    expect((await post(closed, "/v1/check", DIGEST_PAGE)).status).toBe(200);
  });
});

describe("every response", () => {
  it("carries the security headers", async () => {
    for (const path of ["/health", "/v1/sources", "/v1/nothing", "/openapi.json"]) {
      const { headers } = await open.request(path);
      expect(headers.get("content-security-policy"), path).toMatch(/default-src 'self';.*object-src 'none'; base-uri 'none'/);
      expect([headers.get("x-content-type-options"), headers.get("referrer-policy"), headers.get("cross-origin-opener-policy"), headers.get("x-powered-by")]).toEqual(["nosniff", "no-referrer", "same-origin", null]);
    }
  });
});

describe("a server on loopback", () => {
  it("answers to its own names only, and lets no other page read it", async () => {
    const local = createApp({ context, version: "1.2.3", token: null, hosts: ["127.0.0.1", "localhost"], report: () => undefined });
    expect((await local.request("http://127.0.0.1:4180/health")).status).toBe(200);
    const rebound = await local.request("http://evil.example:4180/v1/documents");
    expect([rebound.status, (await body(rebound))["code"]]).toEqual([421, "host-unknown"]);
    expect((await local.request("http://localhost/v1/sources", { headers: { origin: "https://evil.example" } })).headers.get("access-control-allow-origin")).toBeNull();
    const shared = createApp({ context, version: "1.2.3", token: null, allowOrigin: "*", report: () => undefined });
    expect((await shared.request("/v1/sources", { headers: { origin: "https://any.example" } })).headers.get("access-control-allow-origin")).toBe("*");
  });
});

describe("data that may not be passed on", () => {
  it("are made into files for oneself, and refused by a server that others can reach, with whose they are", async () => {
    const { store } = await openStore(IN_MEMORY);
    const own = { ...context, store };
    await operations.imports.ask({ file: "typeCode,freqCode,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,qtyUnitAbbr,netWgt,primaryValue\nC,A,2023,156,X,392,H6,850511,kg,1000,20000", name: "comtrade.csv" }, own);
    await operations.imports.ask({ file: "t,i,j,k,v,q\n2023,156,392,850511,1,2\n", name: "baci.csv" }, own);
    const [alone, shared] = [true, false].map((exportsAll) => createApp({ context: own, version: "1.2.3", token: null, exportsAll, report: () => undefined }));
    for (const ending of ["csv", "parquet"]) {
      expect((await alone?.request(`/v1/flows.${ending}`))?.status).toBe(200);
      const refused = await shared?.request(`/v1/flows.${ending}`);
      expect([refused?.status, refused && (await body(refused))["code"]]).toEqual([403, "export-forbidden"]);
      expect((await shared?.request(`/v1/flows.${ending}?reporter=reconciled`))?.status).toBe(200);
    }
    expect((await shared?.request("/v1/flows"))?.status).toBe(200);
    await store.close();
  });
});

describe("the description", () => {
  it("names every question once, as the server answers it", async () => {
    const { openapi, paths } = await body(open.request("/openapi.json")) as { openapi: string; paths: Record<string, Record<string, { parameters: { name: string; required: boolean }[]; security?: unknown }>> };
    expect(openapi).toBe("3.1.0");
    expect(Object.keys(paths)).toEqual(Object.keys(contracts).map((name) => `/v1/${name}`));
    for (const contract of Object.values<Contract>(contracts)) {
      const operation = paths[`/v1/${contract.name}`]?.[contract.text === null && !contract.writes ? "get" : "post"];
      expect(operation?.parameters.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(contract.input.shape).filter((name) => name !== contract.text && name !== contract.file)));
      expect(operation?.security !== undefined).toBe(contract.writes);
    }
  });
});
