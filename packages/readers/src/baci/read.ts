// CEPII BACI: reconciled bilateral trade by year, exporter, importer and HS code; value in thousand dollars, quantity in tonnes, "NA" where none
// could be estimated. The same six columns under Chinese heads are read too. A table in UTF-8 is read as it comes, whatever its size.
import type { TableReader } from "../reader.js";
import { alias, COLUMNS, readBaci } from "./careful.js";
import { pourBaci } from "./pour.js";

export const baci: TableReader = {
  id: "cepii-baci",
  recognise: (header) => COLUMNS.filter((name) => header.plain.map(alias).includes(name)).length / COLUMNS.length,
  read: readBaci,
  pour: pourBaci,
};
