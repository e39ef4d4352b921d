// The bundle: what every fresh install knows. Each edition is loaded whole and replaces only itself when the bundle is renewed.
import type { Edition, Observation, PolicyEvent, Relation, Source } from "@monazite/core";
import { EDITIONS, PUBLICATIONS, type EditionRow } from "./editions.data.js";
import { observationsOf, type FactsTable } from "./table.js";

export interface FactsEdition {
  readonly edition: Edition;
  /** The sources its observations, relations and events name. */
  readonly sources: readonly Source[];
  readonly observations: readonly Observation[];
  /** What its pages state about its observations, and the events they tell. */
  readonly relations: readonly Relation[];
  readonly events: readonly PolicyEvent[];
}

export interface FactsBundle {
  readonly editions: readonly FactsEdition[];
  readonly sources: readonly Source[];
  readonly observations: readonly Observation[];
  readonly relations: readonly Relation[];
  readonly events: readonly PolicyEvent[];
}

/**
 * Loads the bundled facts. Nothing is read until it is called: each table is a module of its own, imported here.
 *
 * @example
 * const { observations } = await loadFacts();
 * observations.filter((o) => o.key.good === "rare-earths" && o.key.area === "WLD" && o.period.text === "2024" && o.key.measure === "production")
 *   .map((o) => [o.editionId, o.figure?.value]); // 390000 in usgs-mcs-2025, 380000 in usgs-mcs-2026
 */
export async function loadFacts(): Promise<FactsBundle> {
  const [ledger, ledgerSources, relations, events, mcs2025, mcs2026, euCrm2023, wgi] = await Promise.all([
    import("./data/ledger.data.js"), import("./data/ledger-sources.data.js"), import("./data/ledger-relations.data.js"), import("./data/policy-events.data.js"),
    import("./data/usgs-mcs-2025.data.js"), import("./data/usgs-mcs-2026.data.js"), import("./data/eu-crm-2023.data.js"), import("./data/wgi-2023.data.js"),
  ]);
  const published = (row: EditionRow, table: FactsTable): FactsEdition => editionOf(row, table, PUBLICATIONS.filter((source) => source.id === row.id));
  const editions = [
    editionOf(EDITIONS.ledger, ledger.TABLE, ledgerSources.LEDGER_SOURCES, relations.LEDGER_RELATIONS, events.POLICY_EVENTS),
    published(EDITIONS.mcs2025, mcs2025.TABLE),
    published(EDITIONS.mcs2026, mcs2026.TABLE),
    published(EDITIONS.euCrm2023, euCrm2023.TABLE),
    published(EDITIONS.wgi, wgi.TABLE),
  ];
  return {
    editions,
    sources: [...ledgerSources.LEDGER_SOURCES, ...PUBLICATIONS],
    observations: editions.flatMap((edition) => edition.observations),
    relations: editions.flatMap((edition) => edition.relations),
    events: editions.flatMap((edition) => edition.events),
  };
}

function editionOf(row: EditionRow, table: FactsTable, sources: readonly Source[], relations: readonly Relation[] = [], events: readonly PolicyEvent[] = []): FactsEdition {
  return { edition: { ...row, sha256: table.sha256 }, sources, observations: observationsOf(table, row.id), relations, events };
}
