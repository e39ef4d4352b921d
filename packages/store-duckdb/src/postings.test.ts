// However filings come, the index holds each posting once, its two large tables are in order, and what is read whole stays small.
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { expect, it } from "vitest";
import { sortPostings } from "./postings.js";
import { rows } from "./reads.js";

const WORTH = 10;

it("loses no posting and keeps its tables in order", async () => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await fc.assert(fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 25 }), { minLength: 1, maxLength: 20 }), async (filings) => {
    for (const table of ["postings", "middle_postings", "recent_postings"]) await connection.run(`CREATE OR REPLACE TABLE ${table} (doc INTEGER NOT NULL, term BIGINT NOT NULL, place INTEGER NOT NULL)`);
    let filed = 0;
    for (const many of filings) {
      await connection.run(`INSERT INTO recent_postings SELECT ${filed} + i, (${filed} + i) * 7919 % 101, 0 FROM range(${many}) t(i)`);
      filed += many;
      await sortPostings(connection, WORTH);
      const [left] = await rows(connection, "SELECT count(*)::INTEGER AS n FROM recent_postings");
      expect(Number(left?.["n"])).toBeLessThan(WORTH);
    }
    const all = await rows(connection, "SELECT doc FROM (SELECT * FROM postings UNION ALL SELECT * FROM middle_postings UNION ALL SELECT * FROM recent_postings) ORDER BY doc");
    expect(all.map(({ doc }) => doc)).toEqual(Array.from({ length: filed }, (_, doc) => doc));
    for (const table of ["postings", "middle_postings"]) {
      const terms = (await rows(connection, `SELECT term::INTEGER AS term FROM ${table}`)).map(({ term }) => Number(term));
      expect(terms).toEqual([...terms].sort((a, b) => a - b));
    }
  }), { numRuns: 20 });
  connection.closeSync();
  instance.closeSync();
}, 60_000);
