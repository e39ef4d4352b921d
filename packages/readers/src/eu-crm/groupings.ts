// Which group the study screens a material in (HREE, LREE, PGM ...), under four ways to group. Names of groups are no figures: the table is recognised,
// every material looked up, and nothing loaded, for the registry has the groups.
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { bindColumns } from "../table/header.js";
import { Tally } from "../tally.js";
import { materialOf } from "./names.js";
import { studyEdition, studyTable } from "./source.js";

const NEEDED = ["screened_material", "perm_noxree_nopgm", "perm_noxree_pgm", "perm_xree_nopgm", "perm_xree_pgm"] as const;

export const euCrmGroupings: TableReader = {
  id: "eu-crm-groupings", encoding: "windows-1252",
  recognise: ({ plain }) => NEEDED.filter((name) => plain.includes(name)).length / NEEDED.length,
  read,
};

function read({ header, rows, sha256, options }: TableInput): ReadTable {
  const columns = bindColumns(header, NEEDED);
  const tally = new Tally();
  const edition = studyEdition("groupings", sha256, options);
  for (const row of tally.down(rows(columns, tally.tellUnread))) if (materialOf(row.cell("screened_material")) === null) tally.aside(row, "word-unknown", "screened_material");
  tally.tell({ code: "no-figures", line: null, column: null, raw: "" });
  return studyTable(edition, [], tally, 0);
}
