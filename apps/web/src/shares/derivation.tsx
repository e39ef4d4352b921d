// How a share came about: the part, the whole, the division, and the way to both rows.
import { useLabel, useWords } from "../app/words.js";
import { EvidenceLink } from "../ui/evidence-link.js";
import { intervalText, shareText, type Denominator, type ShareRow, type ShareTable } from "./share-text.js";

export function Derivations({ rows, tables, of, name, titles }: { readonly rows: readonly ShareRow[]; readonly tables: ReadonlyMap<string, ShareTable>; readonly of: Denominator; readonly name: (row: ShareRow) => string; readonly titles: ReadonlyMap<string, string> }) {
  return (
    <ul className="list evidence">{rows.map((row) => (
      <li key={row.observationId}>
        <Derivation row={row} table={tables.get(row.table)} of={of} name={name(row)} />
        <p className="byline">{titles.get(row.editionId) ?? row.editionId}{row.basis ? ` · ${row.basis}` : ""}</p>
      </li>
    ))}</ul>
  );
}

function Derivation({ row, table, of, name }: { readonly row: ShareRow; readonly table: ShareTable | undefined; readonly of: Denominator; readonly name: string }) {
  const words = useWords();
  const label = useLabel();
  const part = row.figure ? words.figure(row.figure) : row.gap ? label(`gap.${row.gap}`) : "";
  if (row.printed) return <><strong>{name}</strong> <EvidenceLink id={row.observationId}>{words.figure(row.printed)}</EvidenceLink> · {label("share.printed")}</>;
  const share = of === "total" ? row.ofTotal : row.ofSum;
  if (!share || !table) return <><strong>{name}</strong> <EvidenceLink id={row.observationId}>{part}</EvidenceLink>{row.figure && <> · {missing(of, table, label)}</>}</>;
  return (
    <>
      <strong>{name}</strong> <EvidenceLink id={row.observationId}>{part}</EvidenceLink> ÷ {of === "total" && table.total
        ? <EvidenceLink id={table.total.observationId}>{words.figure(table.total.figure)}</EvidenceLink>
        : <span>{words.number(table.sum?.value ?? 0)} {table.unit} ({table.terms.length})</span>} = <b>{shareText(share.value, words)}</b> ({intervalText(share, words)})
    </>
  );
}

function missing(of: Denominator, table: ShareTable | undefined, label: ReturnType<typeof useLabel>): string {
  if (of === "sum") return table?.noSum ? label(`share.${table.noSum}`) : "";
  return label(table?.noTotal === "smaller-than-a-part" ? "share.smaller-than-a-part" : "share.no-total");
}
