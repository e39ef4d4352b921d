// A table that shows its first rows, and all of them when asked.
import { useState } from "react";
import { useLabel } from "../../app/words.js";

/** Rows a long table shows at first. */
const SHORT = 30;

export function LongTable({ name, head, rows }: { readonly name: string; readonly head: readonly string[]; readonly rows: readonly (readonly React.ReactNode[])[] }) {
  const label = useLabel();
  const [whole, setWhole] = useState(false);
  const shown = whole ? rows : rows.slice(0, SHORT);
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={name}><table>
      <thead><tr>{head.map((one) => <th key={one} scope="col">{one}</th>)}</tr></thead>
      <tbody>{shown.map((row, index) => <tr key={index}>{row.map((cell, column) => <td key={column} className={typeof cell === "number" ? "number" : undefined}>{cell}</td>)}</tr>)}</tbody>
    </table>{shown.length < rows.length && <button type="button" className="quiet" onClick={() => setWhole(true)}>{label("data.all")} ({rows.length})</button>}</div>
  );
}
