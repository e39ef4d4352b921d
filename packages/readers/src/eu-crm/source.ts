// Who publishes the study on critical raw materials and on what terms. Its tables are of one study; each is loaded as an edition of its own.
import type { Edition, Observation, Source } from "@monazite/core";
import type { ReadTable, ReaderOptions } from "../reader.js";
import type { Tally } from "../tally.js";

const SOURCE: Omit<Source, "id"> = { publisher: "European Commission", title: "Study on the critical raw materials for the EU 2023", published: "2023-03", url: "https://doi.org/10.2873/725585", licence: "CC-BY-4.0", redistributable: true, family: "EC" };

/** The supply tables are means of these years; their columns do not say so, the report does. */
export const SUPPLY_YEARS = "2016/2020";
export const SOURCE_ID = "eu-crm-2023";

export function studyEdition(table: string, sha256: string, { edition, published }: ReaderOptions): Edition {
  return { id: edition ?? `${SOURCE_ID}:${table}`, title: `Study on the critical raw materials for the EU 2023, ${table.replaceAll("-", " ")}`, kind: "statistics", published: published ?? "2023-03", sha256, supersedes: null };
}

export function studyTable(edition: Edition, observations: readonly Observation[], tally: Tally, accepted: number): ReadTable {
  return { edition, sources: [{ ...SOURCE, id: SOURCE_ID }], observations, flows: [], problems: tally.problems, rows: tally.counts(accepted) };
}

/** Ids by what a row says, not by its place: a second row of the same (Brazil and Brasilia) gets a number. */
export function idsOf(editionId: string): (...parts: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (...parts) => {
    const id = [editionId, ...parts].join(".");
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}.${times}`;
  };
}
