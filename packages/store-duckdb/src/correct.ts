// Corrections in the database: kept apart from readings, and followed by the columns that claims are looked up by.
import type { DuckDBConnection } from "@duckdb/node-api";
import { keyText, type Claim } from "@monazite/core";
import { correctedClaim, type StoredCorrection } from "@monazite/store";
import { payload, rows } from "./reads.js";

/** The last correction of each claim sets what its claim is found by. */
const FOLLOW = "UPDATE claims SET key = c.key, measure = c.measure, minerals = c.minerals, place = c.place FROM (SELECT DISTINCT ON (claim_id) * FROM corrections ORDER BY claim_id, corrected_at DESC) c WHERE claims.id = c.claim_id";

/** @param claim as it was read; null when an event was corrected, which is looked up by nothing that a correction changes */
export async function keepCorrection(connection: DuckDBConnection, correction: StoredCorrection, claim: Claim | null): Promise<void> {
  const { key, minerals, place } = claim ? correctedClaim(claim, [correction]) : { key: null, minerals: [], place: null };
  await connection.run("BEGIN TRANSACTION");
  try {
    await connection.run("INSERT INTO corrections VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)", [
      correction.id, correction.claimId, correction.documentId, correction.at, key && keyText(key), key?.measure ?? null, `|${minerals.join("|")}|`, place?.id ?? null, JSON.stringify(correction),
    ]);
    await connection.run(FOLLOW);
    await connection.run("COMMIT");
  } catch (error) {
    await connection.run("ROLLBACK");
    throw error;
  }
}

/** To be run inside an import, before it is committed: what is read again is found as it was corrected, also where its id has moved. */
export async function followCorrections(connection: DuckDBConnection, importId: string): Promise<void> {
  const read = await rows(connection, "SELECT id, document_id, payload FROM claims WHERE import_id = $1 AND document_id IN (SELECT document_id FROM corrections)", [importId]);
  const corrections = await correctionsOf(connection, read.map((row) => String(row["document_id"])));
  for (const row of read) {
    const { correction, key, minerals, place } = correctedClaim(payload<Claim>(row), corrections.filter(({ documentId }) => documentId === row["document_id"]));
    if (!correction) continue;
    await connection.run("UPDATE claims SET key = $1, measure = $2, minerals = $3, place = $4 WHERE import_id = $5 AND id = $6", [key && keyText(key), key?.measure ?? null, `|${minerals.join("|")}|`, place?.id ?? null, importId, String(row["id"])]);
  }
}

/** Corrections of these documents, the oldest first. */
export async function correctionsOf(connection: DuckDBConnection, documentIds: readonly string[]): Promise<readonly StoredCorrection[]> {
  const ids = [...new Set(documentIds)];
  if (!ids.length) return [];
  return (await rows(connection, `SELECT payload FROM corrections WHERE document_id IN (${ids.map((_, at) => `$${at + 1}`).join(", ")}) ORDER BY corrected_at, id`, ids)).map(payload<StoredCorrection>);
}
