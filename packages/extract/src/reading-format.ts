// The wire object `monazite-reading/1`: what `monazite read --format json` prints, one claim a mention. Places and minerals appear under their names.
import type { Claim, Figure, Mention, NewsDocument, NewsEvent, TextReading, Warning } from "@monazite/core";
import { lastDay } from "@monazite/core";
import { eachTelling } from "./claims/tellings.js";
import { minerals } from "@monazite/core/registry";

export const READING_FORMAT = "monazite-reading/1";

type Wire = Record<string, unknown>;

/** A reading in the published format; JSON.stringify of it is the file. */
export function toReadingFormat(reading: TextReading): { readonly schema: typeof READING_FORMAT; readonly documents: Wire[]; readonly mentions: Wire[]; readonly claims: Wire[]; readonly events: Wire[]; readonly warnings: Wire[] } {
  return {
    schema: READING_FORMAT,
    documents: reading.documents.map(documentWire),
    mentions: reading.mentions.map(mentionWire),
    claims: eachTelling(reading.claims).map(claimWire),
    events: reading.events.map(eventWire),
    warnings: reading.warnings.map(warningWire),
  };
}

function documentWire(document: NewsDocument): Wire {
  return {
    n: document.n, title: document.title, source: document.source, published: document.published,
    sections: document.sections.map(({ kind, number, heading, span, statements }) => ({
      kind, number, heading, span, statements: statements.map((statement) => ({ id: statement.id, span: statement.span, refs: statement.refs })),
    })),
  };
}

/** Units are written out where the format does; a bare number has none. */
function unitWire(unit: string): string | null {
  return unit === "1" ? null : unit === "d" ? "day" : unit === "wk" ? "week" : unit;
}

function figureWire(figure: Figure | null): Wire {
  if (!figure) return {};
  return { comparator: figure.comparator, value: figure.value, min: figure.min, max: figure.max, unit: unitWire(figure.unit) };
}

function mentionWire(mention: Mention): Wire {
  return {
    statement: mention.statement, text: mention.text, span: mention.span, kind: mention.kind, ...figureWire(mention.figure),
    ...(mention.kind === "date" && { resolved: mention.resolved, mod: mention.mod }),
  };
}

function mineralName(id: string): string {
  return minerals.get(id)?.names.en[0] ?? id.replaceAll("-", " ");
}

function claimWire(claim: Claim): Wire {
  return {
    statement: claim.statement, span: claim.evidence[0]?.span ?? null, quantitySpan: claim.quantitySpan, ...figureWire(claim.figure),
    kind: claim.kind, subject: claim.subject, metric: claim.metric, minerals: claim.minerals.map(mineralName), product: claim.product, stage: claim.stage,
    place: claim.place?.name ?? null, partner: claim.partner?.name ?? null, of: claim.of,
    period: claim.period ? { start: claim.period.start, end: lastDay(claim.period), basis: claim.periodBasis } : null,
    change: claim.change && { ...claim.change, unit: claim.change.unit && unitWire(claim.change.unit) }, direction: claim.direction, modality: claim.modality, correctedModality: claim.correctedModality, polarity: claim.polarity,
    attribution: claim.attribution, refs: claim.refs, ...(claim.why && { why: claim.why }),
  };
}

function eventWire(event: NewsEvent): Wire {
  return {
    type: event.type, actors: event.actors, date: event.date, status: event.status, place: event.place?.name ?? null,
    minerals: event.minerals.map(mineralName), statement: event.statement, alsoIn: event.alsoIn, plover: event.plover,
  };
}

function warningWire(warning: Warning): Wire {
  return { kind: warning.kind, statement: warning.statement, span: warning.span, facts: warning.facts };
}
