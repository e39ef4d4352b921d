// The built reading worker: it reads, and a text that breaks a limit costs its own answer and nothing else.
import { DIGEST_PAGE } from "@monazite/testkit";
import { afterEach, describe, expect, it } from "vitest";
import type { ReadingWorker, startReadingWorker } from "../src/worker/index.js";

const { startReadingWorker: start } = (await import(new URL("../dist/worker.js", import.meta.url).href)) as { startReadingWorker: typeof startReadingWorker };
let worker: ReadingWorker | undefined;
afterEach(() => worker?.close());

/** Eight megabytes of digests: far more than one worker reads in a blink. */
const LONG = `${DIGEST_PAGE}\n`.repeat(16_000);

describe("a reading worker", () => {
  it("reads texts one after the other, however many are asked for at once", async () => {
    worker = start();
    const readings = await Promise.all(["China mined 270,000 t of rare earths in 2024.", DIGEST_PAGE, "镝价上涨5%。"].map((text) => (worker as ReadingWorker).read(text)));
    expect(readings.map((reading) => reading.documents.length)).toEqual([1, 2, 1]);
  });

  it("turns files into text under the same limits, with the problem a file has", async () => {
    worker = start();
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    expect(await worker.toText(bytes("<!doctype html><body><p>China mined 270,000 t.</p></body>"), "page")).toBe("China mined 270,000 t.");
    await expect(worker.toText(bytes("%PDF-1.7 no more"), "a.pdf")).rejects.toMatchObject({ code: "file-unreadable", facts: { path: "a.pdf", format: "PDF" } });
    expect((await worker.read(DIGEST_PAGE)).documents).toHaveLength(2);
  });

  it("stops a text that takes too long, and reads the next one", async () => {
    worker = start({ seconds: 0.05, tableSeconds: 60, megabytes: 512 });
    await expect(worker.read(LONG)).rejects.toMatchObject({ code: "reading-timeout", facts: { seconds: 0.05 } });
    await worker.close();
    worker = start();
    expect((await worker.read(DIGEST_PAGE)).documents).toHaveLength(2);
  });

  it("stops a text that needs too much memory, and reads the next one", async () => {
    worker = start({ seconds: 60, tableSeconds: 60, megabytes: 40 });
    await expect(worker.read(LONG)).rejects.toMatchObject({ code: "reading-memory", facts: { megabytes: 40 } });
    expect((await worker.read(DIGEST_PAGE)).documents).toHaveLength(2);
  });
});
