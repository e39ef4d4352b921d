// Take the figure along: as a file, a link, a citation, or the call that made it.
import type { Meta } from "@monazite/contracts";
import { useState } from "react";
import { useLabel } from "../app/words.js";

export function FigureActions({ path, meta, title }: { readonly path: string; readonly meta: Meta; readonly title: string }) {
  const label = useLabel();
  const [copied, setCopied] = useState("");
  const [csv, parquet] = ["csv", "parquet"].map((ending) => path.replace(/^(\/v1\/[a-z-]+)/, `$1.${ending}`)) as [string, string];
  const copy = (name: string, text: string): void => void navigator.clipboard.writeText(text).then(() => setCopied(name));
  const calls = callsOf(`${location.origin}${path}`, `${location.origin}${csv}`);
  return (
    <div className="figure-actions">
      <a href={csv} download>CSV</a>
      <a href={parquet} download>Parquet</a>
      <a href={path} download={`monazite-${meta.question.name}-${meta.dataVersion}.json`}>JSON</a>
      <button type="button" onClick={() => copy("link", location.href)}>{label(copied === "link" ? "figure.copied" : "figure.link")}</button>
      <button type="button" onClick={() => copy("cite", citation(title, meta))}>{label(copied === "cite" ? "figure.copied" : "figure.cite")}</button>
      <details>
        <summary>{label("figure.call")}</summary>
        {calls.map(([name, code]) => <div key={name} className="call"><b>{name}</b><pre><code>{code}</code></pre></div>)}
      </details>
    </div>
  );
}

function callsOf(json: string, csv: string): readonly (readonly [string, string])[] {
  return [
    ["curl", `curl '${json}'`],
    ["JavaScript", `const answer = await (await fetch("${json}")).json();`],
    ["Python", `import pandas as pd\ntable = pd.read_csv("${csv}")`],
    ["R", `table <- read.csv("${csv}")`],
  ];
}

function citation(title: string, { sources, dataVersion }: Meta): string {
  return `${title} ${sources.map((source) => `${source.publisher}, ${source.title}${source.published ? ` (${source.published})` : ""}`).join("; ")}. Monazite, data ${dataVersion}, ${location.href}`;
}
