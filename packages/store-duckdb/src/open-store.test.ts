import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { editionBatches, NOW, readingBatches } from "@monazite/store";
import { sampleEdition, sampleObservation, sampleReading, sampleSource } from "@monazite/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockHolder, openStore } from "./index.js";

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), "monazite-store-")); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("openStore", () => {
  it("keeps what was committed and lets the folder go", async () => {
    const first = await openStore(folder);
    const session = await first.store.openImport({ kind: "edition", subject: "usgs-mcs-2025", contentHash: "a", recordedAt: "2026-01-01T00:00:00.000Z" });
    for (const batch of editionBatches(sampleEdition(), [sampleSource()], [sampleObservation("CHN", "2024", 270_000)])) await session?.append(batch);
    await session?.commit();
    const version = await first.store.dataVersion(NOW);
    await first.store.close();
    expect(lockHolder(folder)).toBeNull();
    const second = await openStore(folder);
    expect(await second.store.dataVersion(NOW)).toBe(version);
    await second.store.close();
  });

  it("leaves no byte of an erased text in its files", async () => {
    const { store } = await openStore(folder);
    const texts = Array.from({ length: 40 }, (_, n) => `${n === 20 ? "Quixotically zircon 270,000 t" : `Other words ${n}`} and ${"more of the same ".repeat(n * 40)}.`);
    for (const text of texts) {
      const reading = sampleReading(text);
      const session = await store.openImport({ kind: "text", subject: reading.textId, contentHash: reading.textId, recordedAt: "2026-01-01T00:00:00.000Z" });
      for (const batch of readingBatches(text, reading)) await session?.append(batch);
      await session?.commit();
    }
    const bytes = (): string => readdirSync(folder).map((name) => readFileSync(join(folder, name), "latin1")).join("\n");
    await store.close();
    expect(bytes()).toContain("Quixotically");
    const again = await openStore(folder);
    const { textId } = sampleReading(texts[20] ?? "");
    expect(await again.store.erase({ textId, at: "2026-02-01T00:00:00.000Z", reason: "asked" })).toBe(true);
    expect(bytes()).not.toMatch(/Quixotically|zircon/);
    expect((await again.store.documents({}, { after: null, limit: 100 }, NOW)).total).toBe(39);
    await again.store.close();
    expect(bytes()).not.toMatch(/Quixotically|zircon/);
  });

  it("refuses a folder that is open already, and says who has it", async () => {
    const { store, lock } = await openStore(folder);
    lock?.serveAt(4180);
    expect(lockHolder(folder)).toEqual({ pid: process.pid, port: 4180 });
    await expect(openStore(folder)).rejects.toMatchObject({ code: "store-locked", facts: { folder, pid: process.pid } });
    await store.close();
  });

  it("takes over the lock of a process that is gone", async () => {
    const gone = spawnSync(process.execPath, ["-e", ""]).pid;
    writeFileSync(join(folder, "monazite.lock"), `${gone}\n4180\n`);
    expect(lockHolder(folder)).toBeNull();
    const { store } = await openStore(folder);
    await store.close();
  });

  it("takes over a lock with its own number that it never took: process 1 of a container that was killed", async () => {
    writeFileSync(join(folder, "monazite.lock"), `${process.pid}\n4180\n`);
    const { store } = await openStore(folder);
    await store.close();
    expect(lockHolder(folder)).toBeNull();
  });

  it("leaves a database of a newer program alone", async () => {
    const { store } = await openStore(folder);
    await store.close();
    const instance = await DuckDBInstance.create(join(folder, "monazite.duckdb"));
    const connection = await instance.connect();
    await connection.run("INSERT INTO schema_version VALUES (999)");
    connection.closeSync();
    instance.closeSync();
    await expect(openStore(folder)).rejects.toMatchObject({ code: "store-newer", facts: { found: 999 } });
    expect(lockHolder(folder)).toBeNull();
  });

  it("says that a file is no store, and leaves the file as it was", async () => {
    writeFileSync(join(folder, "monazite.duckdb"), "not a database at all, but long enough to be read as a header".repeat(100));
    await expect(openStore(folder)).rejects.toMatchObject({ code: "store-unreadable" });
    expect(existsSync(join(folder, "monazite.duckdb"))).toBe(true);
  });
});
