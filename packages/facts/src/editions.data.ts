// The editions of the bundle and the publications they were taken from, with licence and day of retrieval. Ledger pages stand in data/.
import type { Source } from "@monazite/core";

export interface EditionRow {
  readonly id: string;
  readonly title: string;
  readonly kind: "statistics" | "statements";
  readonly published: string | null;
  readonly supersedes: string | null;
}

const LEDGER = "facts-ledger-2026-11-22";

export const EDITIONS = {
  ledger: { id: LEDGER, title: "Facts ledger: figures, relations and events on public pages", published: "2026-11-22", kind: "statements", supersedes: null },
  mcs2025: { id: "usgs-mcs-2025", title: "USGS Mineral Commodity Summaries 2025, world data", kind: "statistics", published: "2025-01-31", supersedes: null },
  mcs2026: { id: "usgs-mcs-2026", title: "USGS Mineral Commodity Summaries 2026, 27 chapters", kind: "statistics", published: "2026-02", supersedes: "usgs-mcs-2025" },
  euCrm2023: { id: "eu-crm-2023", title: "Study on the critical raw materials for the EU 2023, shares and scores", kind: "statistics", published: "2023-03", supersedes: null },
  wgi: { id: "wgi-2023", title: "Worldwide Governance Indicators, political stability, 2010 to 2022", kind: "statistics", published: "2023-09", supersedes: null },
} as const satisfies Record<string, EditionRow>;

export const PUBLICATIONS: readonly Source[] = [
  { id: "usgs-mcs-2025", publisher: "US Geological Survey", title: "Mineral Commodity Summaries 2025", published: "2025-01-31", url: "https://doi.org/10.3133/mcs2025", licence: "public domain (US government work)", redistributable: true, family: "USGS", retrieved: "2026-11-22" },
  { id: "usgs-mcs-2026", publisher: "US Geological Survey", title: "Mineral Commodity Summaries 2026", published: "2026-02", url: "https://www.usgs.gov/centers/national-minerals-information-center/mineral-commodity-summaries", licence: "public domain (US government work)", redistributable: true, family: "USGS", retrieved: "2026-11-22" },
  { id: "eu-crm-2023", publisher: "European Commission", title: "Study on the critical raw materials for the EU 2023: final report", published: "2023-03", url: "https://doi.org/10.2873/725585", licence: "CC-BY-4.0", redistributable: true, family: "EC", retrieved: "2026-11-22" },
  { id: "wgi-2023", publisher: "World Bank", title: "Worldwide Governance Indicators, 2023 update", published: "2023-09", url: "https://www.govindicators.org", licence: "CC-BY-4.0", redistributable: true, family: "World Bank", retrieved: "2026-11-22" },
];
