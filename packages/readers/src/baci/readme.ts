// The text that CEPII puts beside the tables in its archive: version, day of release, what the columns hold. It says something of the tables and holds none.
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { BACI_SOURCE } from "./source.js";

const FIRST = /^\s*Name of the dataset\s*:\s*BACI\b/i;

export const baciReadme: TableReader = { id: "cepii-baci-readme", recognise: () => 0, isText: (text) => FIRST.test(text), read };

function read({ sample, sha256, options }: TableInput): ReadTable {
  const [, version = ""] = /^Version\s*:\s*(\S+)/im.exec(sample) ?? [];
  const [, year, month, day] = /^Release Date\s*:\s*(\d{4})[ -](\d{2})[ -](\d{2})/im.exec(sample) ?? [];
  const title = `BACI ${version}, readme`;
  return {
    edition: { id: options.edition ?? `cepii-baci-readme:${version || sha256.slice(0, 8)}`, title, kind: "statistics", published: options.published ?? (year === undefined ? null : [year, month, day].join("-")), sha256, supersedes: null },
    sources: [BACI_SOURCE], observations: [], flows: [], problems: [{ code: "no-figures", line: null, column: null, raw: title }], rows: { read: 0, accepted: 0, quarantined: 0 },
  };
}
