import { describe, expect, it } from "vitest";
import { ClientProblem, createClient } from "./index.js";

function server(status: number, body: unknown): { fetch: typeof fetch; asked: { url: string; init: RequestInit | undefined }[] } {
  const asked: { url: string; init: RequestInit | undefined }[] = [];
  return { asked, fetch: (url, init) => { asked.push({ url: url as string, init }); return Promise.resolve(new Response(JSON.stringify(body), { status })); } };
}

describe("a client", () => {
  it("posts what writes, and puts no token into an address", async () => {
    const { fetch, asked } = server(200, {});
    await createClient({ baseUrl: "", fetch, token: "secret" }).ask("erase", { id: "doc_1", reason: "asked" });
    expect(asked[0]).toMatchObject({ url: "/v1/erase?id=doc_1&reason=asked", init: { method: "POST", headers: { authorization: "Bearer secret" } } });
  });

  it("asks a question by address, with what belongs to every question", async () => {
    const { fetch, asked } = server(200, { production: [] });
    await createClient({ baseUrl: "http://here", fetch }).ask("production", { mineral: "稀土", year: "2024" }, { lang: "zh", limit: 5, asOf: "2025-10" });
    expect(asked.map(({ url, init }) => [url, init?.method])).toEqual([["http://here/v1/production?mineral=%E7%A8%80%E5%9C%9F&year=2024&lang=zh&asOf=2025-10&limit=5", undefined]]);
  });

  it("sends a text as a body, and the token only where one was given", async () => {
    const { fetch, asked } = server(200, {});
    await createClient({ baseUrl: "", fetch, token: "secret" }).ask("read", { text: "a" });
    expect(asked[0]).toMatchObject({ url: "/v1/read", init: { method: "POST", body: '{"text":"a"}', headers: { authorization: "Bearer secret" } } });
    await createClient({ baseUrl: "", fetch }).ask("sources", {});
    const file = new Blob(["%PDF-1.7"]);
    await createClient({ baseUrl: "", fetch }).ask("check", { text: file });
    expect(asked[2]?.init).toMatchObject({ method: "POST", body: file, headers: { "content-type": "application/octet-stream" } });
    expect(asked[1]?.init?.headers).not.toHaveProperty("authorization");
  });

  it("sends a file as its bytes", async () => {
    const { fetch, asked } = server(200, {});
    await createClient({ baseUrl: "", fetch, token: "secret" }).ask("imports", { file: "t\u00ff", name: "x.csv" });
    expect(asked[0]).toMatchObject({ url: "/v1/imports?name=x.csv", init: { method: "POST", body: new Uint8Array([0x74, 0xff]), headers: { "content-type": "application/octet-stream" } } });
  });

  it("throws the problem the server told", async () => {
    const details = { type: "/reference/problems#id-unknown", title: "t", status: 404, detail: "no such id", code: "id-unknown", facts: { kind: "document", id: "x" }, retry: false };
    await expect(createClient({ baseUrl: "", fetch: server(404, details).fetch }).ask("document", { id: "x" })).rejects.toMatchObject({ message: "no such id", details });
  });

  it("throws without details when nobody answers or the answer is no answer", async () => {
    const dead = createClient({ baseUrl: "", fetch: () => Promise.reject(new TypeError("fetch failed")) });
    await expect(dead.ask("sources", {})).rejects.toMatchObject({ details: null });
    await expect(createClient({ baseUrl: "", fetch: server(502, "bad gateway").fetch }).ask("sources", {})).rejects.toBeInstanceOf(ClientProblem);
  });
});
