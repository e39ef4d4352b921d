import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import { migrate } from "./migrate.js";
import { MIGRATIONS, SCHEMA } from "./migrations.js";

describe("a database of schema 1", () => {
  it("keeps its rows and gains the tables of events and relations", async () => {
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    await connection.run("CREATE TABLE schema_version (schema INTEGER NOT NULL)");
    for (const statement of MIGRATIONS[0]?.statements ?? []) await connection.run(statement);
    await connection.run("INSERT INTO schema_version VALUES (1)");
    await connection.run("INSERT INTO imports VALUES ('imp_1', 'edition', 'usgs-mcs-2025', 'a', '2026-01-01T00:00:00.000Z', NULL, 1)");
    await migrate(connection);
    const read = async (sql: string): Promise<unknown[]> => (await connection.runAndReadAll(sql)).getRowsJS().flat();
    expect(await read("SELECT id FROM imports")).toEqual(["imp_1"]);
    expect(await read("SELECT max(schema) FROM schema_version")).toEqual([SCHEMA]);
    expect(await read("SELECT count(*)::INTEGER FROM policy_events UNION ALL SELECT count(*)::INTEGER FROM relations")).toEqual([0, 0]);
    connection.closeSync();
    instance.closeSync();
  });
});
