// Supply risk and economic importance of each material in the assessments since 2011. "-" is a material that was not assessed.
import type { Observation } from "@monazite/core";
import { observationOf } from "../observations.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { eachOnce, type Keyed } from "../table/each-once.js";
import { bindColumns } from "../table/header.js";
import { readNumber } from "../table/numbers.js";
import { Tally } from "../tally.js";
import { withPoint } from "./shares.js";
import { materialOf } from "./names.js";
import { idsOf, SOURCE_ID, studyEdition, studyTable } from "./source.js";

const NEEDED = ["material", "year", "sr", "ei"] as const;
const SCORES = [["sr", "supply-risk"], ["ei", "economic-importance"]] as const;

export const euCrmAssessments: TableReader = {
  id: "eu-crm-assessments", encoding: "windows-1252",
  recognise: ({ plain }) => (NEEDED.every((name) => plain.includes(name)) ? 1 : 0),
  read,
};

function read({ header, rows, sha256, options }: TableInput): ReadTable {
  const columns = bindColumns(header, NEEDED);
  const tally = new Tally();
  const edition = studyEdition("assessments", sha256, options);
  const ids = idsOf(edition.id);
  const found: Keyed<readonly Observation[]>[] = [];
  let number = 1;
  for (const row of tally.down(rows(columns, tally.tellUnread))) {
    number++;
    const good = materialOf(row.cell("material"));
    const year = row.cell("year").trim();
    const scores = SCORES.map(([column, measure]) => ({ column, measure, printed: withPoint(row.cell(column).trim()) })).map((one) => ({ ...one, value: one.printed === "-" || one.printed === "" ? ("not-reported" as const) : readNumber(one.printed) }));
    const fault = scores.find(({ value }) => value === "number-unreadable" || value === "number-out-of-range" || (typeof value === "number" && value < 0));
    if (good === null) tally.aside(row, "word-unknown", "Material");
    else if (!/^(19|20)\d{2}$/.test(year)) tally.aside(row, "period-unreadable", "Year");
    else if (fault) tally.aside(row, typeof fault.value === "number" ? "number-negative" : "number-unreadable", fault.column.toUpperCase());
    else {
      const item = scores.flatMap(({ column, measure, printed, value }) => (value === "number-unreadable" || value === "number-out-of-range" ? [] : [{
        ...observationOf(edition.id, SOURCE_ID, { line: row.line, column, key: { measure, good, area: "EU27_2020" }, period: year, printed, value, unit: "index", status: "estimated", definition: `EU assessment of ${year}` }),
        id: ids(column, good, year), locator: `CRMsOverTime row ${number}, ${column.toUpperCase()}`,
      }]));
      // The study rounds scores to a tenth; "2" is 2.0.
      found.push({ key: `${row.cell("material").trim()}|${year}`, says: scores.map(({ printed }) => printed).join("|"), row, item: item.map((one) => ({ ...one, figure: one.figure && { ...one.figure, precision: 0.1 } })) });
    }
  }
  const kept = eachOnce(found, tally, "SR");
  return studyTable(edition, kept.flat(), tally, kept.length);
}
