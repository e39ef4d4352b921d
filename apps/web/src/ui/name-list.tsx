// Entries of a registry as a list that narrows while one types: any name in either language, symbol or code.
import { useState, type ReactNode } from "react";
import { useLabel, useWords } from "../app/words.js";

export interface NamedEntry {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** Symbol or codes, shown and searched. */
  readonly signs: readonly string[];
  /** Figures the record has of it. */
  readonly observations: number;
}

export function NameList({ entries, link }: { readonly entries: readonly NamedEntry[]; readonly link: (entry: NamedEntry, name: string) => ReactNode }) {
  const label = useLabel();
  const { lang, number } = useWords();
  const [typed, type] = useState("");
  const wanted = typed.trim().toLowerCase();
  const other = lang === "zh" ? "en" : "zh";
  const fits = ({ id, name, signs }: NamedEntry): boolean => [id, name.zh, name.en, ...signs].some((text) => text.toLowerCase().includes(wanted));
  const shown = entries.filter(fits).sort((a, b) => b.observations - a.observations || a.name[lang].localeCompare(b.name[lang], lang === "zh" ? "zh-CN" : "en"));
  return (
    <>
      <label className="picker">{label("list.filter")} <input type="search" value={typed} onChange={(event) => type(event.target.value)} /></label>
      {shown.length === 0 && <p className="state">{label("lookup.none")}</p>}
      <ul className="name-list">{shown.map((entry) => (
        <li key={entry.id}>{link(entry, entry.name[lang])} <span lang={other === "zh" ? "zh-CN" : "en"} className="byline">{entry.name[other]}</span> {entry.signs.map((sign) => <code key={sign}>{sign}</code>)}
          <span className="count">{entry.observations ? `${number(entry.observations)} ${label("list.figures")}` : label("list.no-figures")}</span></li>
      ))}</ul>
    </>
  );
}
