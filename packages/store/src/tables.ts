// The tables of the record and the columns a batch must bring. Engines add their own bookkeeping (import id, clocks).

/** long: a whole number of up to 53 bits · amount: none, or not negative and exact to six decimals, so that sums do not depend on their order. */
export type ColumnType = "text" | "integer" | "long" | "boolean" | "amount";

/** Every column may be null unless `required` names it. */
export const TABLES = {
  editions: { id: "text", published: "text", payload: "text" },
  sources: { id: "text", payload: "text" },
  observations: {
    sort: "text", id: "text", key: "text", measure: "text", good: "text", stage: "text", area: "text", counterpart: "text", denominator: "text",
    period: "text", year: "text", edition_id: "text", source_id: "text", published: "text", is_gap: "boolean", payload: "text",
  },
  relations: { sort: "text", id: "text", of_id: "text", versus: "text", payload: "text" },
  /** Days of each date of an event, half open; a list of ids stands between bars: "|gallium|germanium|". */
  policy_events: {
    sort: "text", id: "text", family: "text", type: "text", goods: "text", actors: "text", targets: "text", published: "text",
    announced_from: "text", announced_to: "text", effective_from: "text", effective_to: "text",
    suspended_from: "text", suspended_to: "text", ended_from: "text", ended_to: "text", payload: "text",
  },
  facilities: { sort: "text", id: "text", country: "text", kinds: "text", goods: "text", edition_id: "text", published: "text", payload: "text" },
  /** One row a flow, of the edition that the import is of; a batch comes in the order of code, period, exporter and importer. */
  flows: {
    nomenclature: "text", code: "text", period: "text", exporter: "text", importer: "text", reported_by: "text",
    value_usd: "amount", tonnes: "amount", quality: "text", line: "integer",
  },
  /** Rows of the file that are in no table, of the edition that the import is of. */
  quarantine: { file: "text", code: "text", line: "integer", column_name: "text", raw: "text" },
  texts: { id: "text", body: "text" },
  documents: {
    sort: "text", id: "text", text_id: "text", lang: "text", source: "text", published: "text", title: "text",
    statements: "integer", claims: "integer", events: "integer", warnings: "integer", payload: "text",
    doc: "integer", length: "integer",
  },
  claims: { sort: "text", id: "text", document_id: "text", key: "text", measure: "text", minerals: "text", place: "text", payload: "text" },
  events: { sort: "text", id: "text", document_id: "text", type: "text", payload: "text" },
  /** The index of search. `doc` is the number of a document within its import; an engine makes it one within the store. */
  postings: { doc: "integer", term: "long", place: "integer" },
  tags: { doc: "integer", kind: "text", id: "text" },
  vocabulary: { word: "text" },
} as const satisfies Record<string, Record<string, ColumnType>>;

export type TableName = keyof typeof TABLES;
