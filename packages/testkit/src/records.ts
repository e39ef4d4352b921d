// Small valid records. Figures are of the record (USGS MCS 2025 and 2026, rare earth mine production) unless a test changes them.
import { contentId, keyText, parsePeriod, sha256Hex, type Claim, type Edition, type Facility, type Observation, type PolicyEvent, type Relation, type Source, type TextReading } from "@monazite/core";

export function sampleSource(changes: Partial<Source> = {}): Source {
  return { id: "usgs-mcs-2025", publisher: "USGS", title: "Mineral Commodity Summaries 2025", published: "2025-01-31", url: "https://pubs.usgs.gov/publication/mcs2025", licence: "public domain", redistributable: true, family: null, ...changes };
}

export function sampleEdition(changes: Partial<Edition> = {}): Edition {
  return { id: "usgs-mcs-2025", title: "Mineral Commodity Summaries 2025", kind: "statistics", published: "2025-01-31", sha256: sha256Hex("sample"), supersedes: null, ...changes };
}

/** Mine production of rare earths, REO, in tonnes. */
export function sampleObservation(area: string, year: string, tonnes: number, changes: Partial<Observation> = {}): Observation {
  const key = changes.key ?? { measure: "production", good: "rare-earths", stage: "mining", area, counterpart: null, denominator: null };
  const editionId = changes.editionId ?? "usgs-mcs-2025";
  return {
    id: contentId("obs", [editionId, keyText(key), year, tonnes]), key, period: parsePeriod(year),
    figure: { printed: String(tonnes), comparator: "eq", value: tonnes, min: null, max: null, unit: "t", precision: 1000 },
    gap: null, status: "estimated", basis: "as:REO", definition: null, editionId, sourceId: editionId, locator: "row 1", note: null, ...changes,
  };
}

/** The controls on gallium and germanium as the record has them, or changed as a test needs. */
export function sampleEvent(changes: Partial<PolicyEvent> = {}): PolicyEvent {
  return {
    id: "ev-sample", type: "licence.required", status: "in-force", date: parsePeriod("2023-07-03"), effective: parsePeriod("2023-08-01"), suspended: null, ended: null,
    actors: [{ id: "CHN", role: "actor" }], targets: ["WLD"], goods: ["gallium", "germanium"], stages: [], title: { zh: "中国对镓、锗实施出口许可", en: "China requires licences for gallium and germanium" },
    officialRef: null, sourceIds: ["usgs-mcs-2025"], note: null, ...changes,
  };
}

/** A mine, or changed as a test needs. */
export function sampleFacility(changes: Partial<Facility> = {}): Facility {
  return {
    id: "mine-sample", name: "Mountain Pass", alsoNamed: [], kinds: ["mine", "plant"], country: "USA", region: null, latitude: 35.489, longitude: -115.516, minerals: [{ good: "rare-earths", told: "lanthanides", role: "primary" }],
    operators: [], status: null, confidence: null, editionId: "usgs-mcs-2025", sourceId: "usgs-mcs-2025", locator: "line 2", note: null, ...changes,
  };
}

/** A growth that a page states, with its check. */
export function sampleRelation(changes: Partial<Relation> = {}): Relation {
  return { id: "rel-sample", kind: "yoy", of: "obs_now", versus: ["obs_before"], value: 15.8, printed: "up 15.8 %", sourceId: "usgs-mcs-2025", check: { result: "agrees", computed: 15.8, range: [15.7, 15.9], impliedBase: null }, note: null, ...changes };
}

/** One document with one claim, as a reader would give it. */
export function sampleReading(text: string, changes: Partial<Claim> = {}): TextReading {
  const textId = sha256Hex(text);
  const documentId = contentId("doc", [text]);
  const span = [0, text.length] as const;
  const claim: Claim = {
    id: contentId("clm", [documentId, "1.1"]), statement: "1.1", evidence: [{ textId, documentId, span, quote: text }], quantitySpan: null, kind: "level", subject: "China",
    metric: "production", figure: { printed: "270,000 t", comparator: "eq", value: 270_000, min: null, max: null, unit: "t", precision: 1 }, minerals: ["rare-earths"], product: null,
    stage: "mining", place: { id: "CHN", name: "China" }, partner: null, of: null, period: parsePeriod("2024"), periodBasis: "explicit", change: null, direction: null,
    modality: "reported", correctedModality: "reported", polarity: "asserted", attribution: null, refs: [],
    key: { measure: "production", good: "rare-earths", stage: "mining", area: "CHN", counterpart: null, denominator: null }, ...changes,
  };
  return {
    textId, reader: "sample@1", noise: [], mentions: [], events: [], warnings: [], notUnderstood: [], claims: [claim],
    documents: [{ id: documentId, n: 1, title: { text, span }, source: "Sample", published: "2025-11-22T09:00", lang: "en", span, sections: [{ kind: "named", number: null, heading: null, span: null, statements: [{ id: "1.1", span, refs: [], lang: "en" }] }] }],
  };
}
