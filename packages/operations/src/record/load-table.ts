// One table of a file into the store: its edition, sources, figures, flows and the rows kept aside, in one transaction with its ledger row.
import { sha256Hex, type ColumnBatch } from "@monazite/core";
import { isQuarantine, type ReadTable } from "@monazite/readers";
import { editionBatches, type ImportRecord, type Store } from "@monazite/store";

/** Null when the same content is already there. The same edition with other content supersedes it, and what it said stays readable. */
export async function loadTable(store: Store, table: ReadTable, file: string, recordedAt: string): Promise<ImportRecord | null> {
  const { edition, sources, observations, flows, events = [], facilities = [], problems } = table;
  const session = await store.openImport({ kind: "edition", subject: edition.id, contentHash: contentHashOf(table), recordedAt });
  if (!session) return null;
  try {
    for (const batch of editionBatches(edition, sources, observations, { events, facilities })) await session.append(batch);
    for (const batch of flows) await session.append(ofEdition(batch, edition.id));
    const kept = problems.filter(isQuarantine);
    await session.append({
      table: "quarantine", rows: kept.length,
      columns: {
        edition_id: kept.map(() => edition.id), file: kept.map(() => file), code: kept.map(({ code }) => code), line: kept.map(({ line }) => line ?? 0), column_name: kept.map(({ column }) => column), raw: kept.map(({ raw }) => raw),
      },
    });
    return await session.commit();
  } catch (error) {
    await session.abort().catch(() => undefined);
    throw error;
  }
}

/** Of what the table says, not of its bytes: the same flows packed, or in another order, are the same content. */
function contentHashOf({ edition: { id, published }, observations, flows, events = [], facilities = [], problems }: ReadTable): string {
  const rows = flows.flatMap(({ columns: { line: _, ...columns } }) => Object.entries(columns));
  return sha256Hex(JSON.stringify([id, published, observations, rows, ...(events.length ? [events] : []), ...(facilities.length ? [facilities] : []), problems.filter(isQuarantine).map(({ code, column, raw }) => `${code} ${column ?? ""} ${raw}`).sort()]));
}

function ofEdition(batch: ColumnBatch, editionId: string): ColumnBatch {
  return { ...batch, columns: { ...batch.columns, edition_id: new Array<string>(batch.rows).fill(editionId) } };
}
