// Which good and whose figures: typed names in either language, which the server resolves.
import { useId, useState, type ReactNode } from "react";
import { useLabel } from "../../app/words.js";

export function GoodForm({ m, place, submit, children }: { readonly m: string; readonly place: string; readonly submit: (next: { readonly m: string; readonly place: string }) => void; readonly children?: ReactNode }) {
  const label = useLabel();
  const [good, setGood] = useState(m);
  const [where, setWhere] = useState(place);
  const ids = [useId(), useId()];
  return (
    <form className="controls good-form" onSubmit={(event) => { event.preventDefault(); if (good.trim() && where.trim()) submit({ m: good.trim(), place: where.trim() }); }}>
      <label htmlFor={ids[0]}>{label("claims.good")} <input id={ids[0]} value={good} onChange={(event) => setGood(event.target.value)} /></label>
      <label htmlFor={ids[1]}>{label("claim.place")} <input id={ids[1]} value={where} onChange={(event) => setWhere(event.target.value)} /></label>
      <button type="submit" className="primary">{label("claims.show")}</button>
      {children}
    </form>
  );
}
