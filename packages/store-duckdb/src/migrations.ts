// The schema, one step a number, from the first version on. A step is never edited after a release: a new one follows.

export interface Migration {
  readonly schema: number;
  readonly statements: readonly string[];
}

export const MIGRATIONS: readonly Migration[] = [
  {
    schema: 1,
    statements: [
      "CREATE TABLE imports (id VARCHAR PRIMARY KEY, kind VARCHAR NOT NULL, subject VARCHAR NOT NULL, content_hash VARCHAR NOT NULL, recorded_at VARCHAR NOT NULL, withdrawn_at VARCHAR, rows INTEGER NOT NULL)",
      "CREATE TABLE editions (import_id VARCHAR NOT NULL, id VARCHAR NOT NULL, published VARCHAR, payload VARCHAR NOT NULL)",
      "CREATE TABLE sources (import_id VARCHAR NOT NULL, id VARCHAR NOT NULL, payload VARCHAR NOT NULL)",
      "CREATE TABLE observations (import_id VARCHAR NOT NULL, sort VARCHAR NOT NULL, id VARCHAR NOT NULL, key VARCHAR NOT NULL, measure VARCHAR NOT NULL, good VARCHAR NOT NULL, stage VARCHAR, area VARCHAR NOT NULL, counterpart VARCHAR, denominator VARCHAR, period VARCHAR NOT NULL, year VARCHAR NOT NULL, edition_id VARCHAR NOT NULL, source_id VARCHAR NOT NULL, published VARCHAR, is_gap BOOLEAN NOT NULL, payload VARCHAR NOT NULL)",
      "CREATE TABLE texts (import_id VARCHAR NOT NULL, id VARCHAR NOT NULL, body VARCHAR)",
      "CREATE TABLE documents (import_id VARCHAR NOT NULL, sort VARCHAR NOT NULL, id VARCHAR NOT NULL, text_id VARCHAR NOT NULL, lang VARCHAR NOT NULL, source VARCHAR, published VARCHAR, title VARCHAR NOT NULL, statements INTEGER NOT NULL, claims INTEGER NOT NULL, events INTEGER NOT NULL, warnings INTEGER NOT NULL, payload VARCHAR NOT NULL)",
      "CREATE TABLE claims (import_id VARCHAR NOT NULL, sort VARCHAR NOT NULL, id VARCHAR NOT NULL, document_id VARCHAR NOT NULL, key VARCHAR, measure VARCHAR, minerals VARCHAR NOT NULL, place VARCHAR, payload VARCHAR NOT NULL)",
      "CREATE TABLE events (import_id VARCHAR NOT NULL, sort VARCHAR NOT NULL, id VARCHAR NOT NULL, document_id VARCHAR NOT NULL, type VARCHAR NOT NULL, payload VARCHAR NOT NULL)",
    ],
  },
  {
    schema: 2,
    statements: [
      "CREATE TABLE relations (import_id VARCHAR NOT NULL, sort VARCHAR NOT NULL, id VARCHAR NOT NULL, of_id VARCHAR NOT NULL, versus VARCHAR NOT NULL, payload VARCHAR NOT NULL)",
      "CREATE TABLE policy_events (import_id VARCHAR NOT NULL, sort VARCHAR NOT NULL, id VARCHAR NOT NULL, family VARCHAR NOT NULL, type VARCHAR NOT NULL, goods VARCHAR NOT NULL, actors VARCHAR NOT NULL, targets VARCHAR NOT NULL, published VARCHAR, announced_from VARCHAR, announced_to VARCHAR, effective_from VARCHAR, effective_to VARCHAR, suspended_from VARCHAR, suspended_to VARCHAR, ended_from VARCHAR, ended_to VARCHAR, payload VARCHAR NOT NULL)",
    ],
  },
  {
    schema: 3,
    statements: [
      "CREATE TABLE tombstones (text_id VARCHAR PRIMARY KEY, erased_at VARCHAR NOT NULL, reason VARCHAR NOT NULL)",
      "CREATE TABLE corrections (id VARCHAR NOT NULL, claim_id VARCHAR NOT NULL, document_id VARCHAR NOT NULL, corrected_at VARCHAR NOT NULL, key VARCHAR, measure VARCHAR, minerals VARCHAR NOT NULL, place VARCHAR, payload VARCHAR NOT NULL)",
      "CREATE TABLE erased_documents (id VARCHAR NOT NULL, text_id VARCHAR NOT NULL)",
    ],
  },
  {
    // The index of search. Documents of before are filed by `fill`, see migrate.ts.
    schema: 4,
    statements: [
      "ALTER TABLE documents ADD COLUMN doc INTEGER",
      "ALTER TABLE documents ADD COLUMN length INTEGER",
      "CREATE TABLE postings (doc INTEGER NOT NULL, term BIGINT NOT NULL, place INTEGER NOT NULL)",
      "CREATE TABLE tags (import_id VARCHAR NOT NULL, doc INTEGER NOT NULL, kind VARCHAR NOT NULL, id VARCHAR NOT NULL)",
      "CREATE TABLE vocabulary (import_id VARCHAR NOT NULL, word VARCHAR NOT NULL)",
      "CREATE TABLE recent_postings (doc INTEGER NOT NULL, term BIGINT NOT NULL, place INTEGER NOT NULL)",
    ],
  },
  {
    schema: 5,
    statements: [
      "CREATE TABLE flows (import_id VARCHAR NOT NULL, edition_id VARCHAR NOT NULL, nomenclature VARCHAR NOT NULL, code VARCHAR NOT NULL, period VARCHAR NOT NULL, exporter VARCHAR NOT NULL, importer VARCHAR NOT NULL, reported_by VARCHAR NOT NULL, value_usd DECIMAL(24,6), tonnes DECIMAL(24,6), quality VARCHAR NOT NULL, line INTEGER NOT NULL)",
      "CREATE TABLE quarantine (import_id VARCHAR NOT NULL, edition_id VARCHAR NOT NULL, file VARCHAR NOT NULL, code VARCHAR NOT NULL, line INTEGER NOT NULL, column_name VARCHAR, raw VARCHAR NOT NULL)",
    ],
  },
  {
    // A search shows twenty documents of a hundred thousand: fetched one by one, not by a scan over all their texts. What was filed lately is in order too.
    schema: 6,
    statements: [
      "CREATE TABLE middle_postings (doc INTEGER NOT NULL, term BIGINT NOT NULL, place INTEGER NOT NULL)",
      "CREATE INDEX documents_by_doc ON documents (doc)",
      "CREATE INDEX texts_by_import ON texts (import_id)",
    ],
  },
  {
    // Trade in numbers: the import for its edition, codes and periods as whole numbers, places by their number in `trade_words`, amounts in millionths of a
    // dollar and of a tonne with -1 for none. Rows kept aside go by the same number. What was there
    // before is moved by `fill`, see migrate.ts. Mines, works and deposits have a table of their own.
    schema: 7,
    statements: [
      "CREATE TABLE import_numbers (number INTEGER NOT NULL, import_id VARCHAR NOT NULL)",
      "CREATE TABLE import_periods (number INTEGER NOT NULL, period INTEGER NOT NULL)",
      "CREATE TABLE trade_words (number SMALLINT NOT NULL, word VARCHAR NOT NULL)",
      "CREATE TABLE kept_aside (import INTEGER NOT NULL, file VARCHAR NOT NULL, code VARCHAR NOT NULL, line INTEGER NOT NULL, column_name VARCHAR, raw VARCHAR NOT NULL)",
      "CREATE TABLE trade (import INTEGER NOT NULL, code BIGINT NOT NULL, period INTEGER NOT NULL, exporter SMALLINT NOT NULL, importer SMALLINT NOT NULL, nomenclature SMALLINT NOT NULL, reported_by SMALLINT NOT NULL, value BIGINT NOT NULL, mass BIGINT NOT NULL, quality SMALLINT NOT NULL, line INTEGER NOT NULL)",
      "CREATE TABLE facilities (import_id VARCHAR NOT NULL, sort VARCHAR NOT NULL, id VARCHAR NOT NULL, country VARCHAR, kinds VARCHAR NOT NULL, goods VARCHAR NOT NULL, edition_id VARCHAR NOT NULL, published VARCHAR, payload VARCHAR NOT NULL)",
    ],
  },
  {
    // The trade of minerals in an order of its own, and the codes it was chosen by. What was there before is chosen when the store opens, see mineral-trade.ts.
    schema: 8,
    statements: ["CREATE TABLE mineral_trade AS SELECT * FROM trade LIMIT 0", "CREATE TABLE mineral_codes (code BIGINT NOT NULL)"],
  },
];

/** The schema this program writes. */
export const SCHEMA = MIGRATIONS.at(-1)?.schema ?? 0;
