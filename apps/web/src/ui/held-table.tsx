// What the record holds of a thing: measure, good, years, editions, counts.
import type { AnswerOf, Contracts } from "@monazite/contracts";
import type { Bilingual } from "@monazite/core";
import { useState } from "react";
import { useLabel, useWords } from "../app/words.js";

/** Rows shown until all are asked for; the best covered come first. */
const SHORT = 12;

export function HeldTable({ record, names }: { readonly record: AnswerOf<Contracts["mineral"]>["record"]; readonly names: Readonly<Record<string, Bilingual>> }) {
  const label = useLabel();
  const { lang } = useWords();
  const [whole, setWhole] = useState(false);
  const shown = whole ? record : record.slice(0, SHORT);
  const name = (id: string): string => names[id]?.[lang] ?? id;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label("mineral.record")}><table>
      <thead><tr><th scope="col">{label("claim.metric")}</th><th scope="col">{label("country.good")}</th><th scope="col">{label("data.years")}</th><th scope="col" className="number">{label("data.observations")}</th><th scope="col" className="number">{label("data.gaps")}</th><th scope="col">{label("data.editions")}</th></tr></thead>
      <tbody>{shown.map((one) => (
        <tr key={`${one.measure}|${one.good}`}><td>{name(one.measure)}</td><td>{name(one.good)}</td><td className="nowrap">{one.from === one.to ? one.from : `${one.from}–${one.to}`}</td><td className="number">{one.observations}</td><td className="number">{one.gaps || ""}</td><td className="editions"><code>{one.editions.join(", ")}</code></td></tr>
      ))}</tbody>
    </table>{shown.length < record.length && <button type="button" className="quiet" onClick={() => setWhole(true)}>{label("data.all")} ({record.length})</button>}</div>
  );
}
