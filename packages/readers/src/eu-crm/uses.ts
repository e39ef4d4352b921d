// Which application and sector uses how much of a material, and what each sector adds in value. Cells of the last column are shifted in the rows of a
// few materials (seen 2026-11-24: neodymium has C24 with the value of C28): the value a sector has most often is the sector's, and a row that prints
// another says so.
import type { Observation } from "@monazite/core";
import { observationOf } from "../observations.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { bindColumns } from "../table/header.js";
import { readNumber } from "../table/numbers.js";
import type { Row } from "../table/rows.js";
import { Tally } from "../tally.js";
import { materialOf } from "./names.js";
import { mostlyPercent, shareOf, type PrintedShare } from "./shares.js";
import { idsOf, SOURCE_ID, studyEdition, studyTable, SUPPLY_YEARS } from "./source.js";

const NEEDED = ["material", "application", "share", "nace sector", "added"] as const;
const alias = (plain: string): string => (/^va in million/.test(plain) ? "added" : plain);
const EU = "EU27_2020";
const SECTOR = /^([A-Z]\d{2})/;

export const euCrmUses: TableReader = {
  id: "eu-crm-uses", encoding: "windows-1252",
  recognise: ({ plain }) => NEEDED.filter((name) => plain.map(alias).includes(name)).length / NEEDED.length,
  read,
};

interface Use {
  readonly row: Row;
  readonly good: string;
  readonly share: PrintedShare;
  readonly sector: string;
  readonly code: string | null;
  readonly added: string;
}

function read({ header, rows, sha256, options }: TableInput): ReadTable {
  const columns = bindColumns(header, NEEDED, alias);
  const tally = new Tally();
  const edition = studyEdition("uses", sha256, options);
  const all = [...tally.down(rows(columns, tally.tellUnread))];
  const inPercent = mostlyPercent(all.map((row) => row.cell("share")));
  const uses = all.flatMap((row): Use[] => {
    const good = materialOf(row.cell("material"));
    const share = shareOf(row.cell("share"), inPercent);
    const sector = row.cell("nace sector").replace(/\s+/g, " ").trim();
    const added = row.cell("added").trim();
    if (good === null) return tally.aside(row, "word-unknown", "Material") ?? [];
    if (typeof share === "string") return tally.aside(row, share, "Share") ?? [];
    if (sector !== "" && !SECTOR.test(sector)) return tally.aside(row, "word-unknown", "NACE sector") ?? [];
    if (added !== "" && typeof readNumber(added) === "string") return tally.aside(row, "number-unreadable", "VA in million €") ?? [];
    if (share.signLost) tally.remark(row, "percent-sign-lost", "Share");
    return [{ row, good, share, sector, code: SECTOR.exec(sector)?.[1] ?? null, added }];
  });
  const valueOf = valuesOf(uses);
  const ids = idsOf(edition.id);
  const rest = { column: "", period: SUPPLY_YEARS, status: "estimated" } as const;
  const sectors = [...valueOf].map(([code, value]): Observation => {
    const { row: { line }, sector } = uses.find((one) => one.code === code && one.added === value) ?? { row: { line: 0 }, sector: "" };
    const { figure, ...observation } = observationOf(edition.id, SOURCE_ID, { ...rest, line, key: { measure: "value-added", good: "all-goods", area: EU }, printed: value, value: Number(value), factor: 1e6, unit: "EUR", definition: `sector ${code}: ${sector}` });
    return { ...observation, id: ids("va", code), locator: `MaterialUseShares row ${line}`, figure: figure && { ...figure, printed: `${value} million EUR` } };
  });
  const shares = uses.map(({ row, good, share, code, added }): Observation => {
    const shifted = code !== null && added !== valueOf.get(code);
    if (shifted) tally.remark(row, "cell-shifted", "VA in million €");
    const { figure, ...observation } = observationOf(edition.id, SOURCE_ID, {
      ...rest, line: row.line, key: { measure: "use-share", good, area: EU }, printed: share.digits, value: share.value, comparator: share.comparator, unit: "%",
      definition: `${code === null ? "no sector" : `sector ${code}`}: ${row.cell("application").trim()}`,
      note: shifted ? `printed with a value added of ${added || "nothing"} million EUR; the sector has ${valueOf.get(code) ?? "none"} elsewhere` : null,
    });
    return { ...observation, id: ids("use", good, code ?? "none"), locator: `MaterialUseShares row ${row.line}`, figure: figure && { ...figure, printed: row.cell("share").trim() } };
  });
  return studyTable(edition, [...sectors, ...shares], tally, uses.length);
}

/** The value added that each sector has most often. */
function valuesOf(uses: readonly Use[]): ReadonlyMap<string, string> {
  const counted = new Map<string, Map<string, number>>();
  for (const { code, added } of uses) {
    if (code === null || added === "") continue;
    const values = counted.get(code) ?? new Map<string, number>();
    counted.set(code, values.set(added, (values.get(added) ?? 0) + 1));
  }
  return new Map([...counted].map(([code, values]) => [code, [...values].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ""]));
}
