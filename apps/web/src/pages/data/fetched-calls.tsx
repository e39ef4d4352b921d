// What came of a fetch: how many calls of each kind, why it stopped, and each call with what was loaded of it.
import type { AnswerTo } from "@monazite/client";
import type { Lang } from "@monazite/core";
import { useLabel, useWords } from "../../app/words.js";

/** Calls shown at once; the answer of the API has all. */
const SHOWN = 50;
const COUNTED = ["loaded", "already", "nothing", "failed", "remaining"] as const;

export function FetchedCalls({ fetched: { calls, counts, stopped, quota }, lang }: { readonly fetched: AnswerTo<"fetch">; readonly lang: Lang }) {
  const label = useLabel();
  const { number } = useWords();
  const totals = COUNTED.filter((state) => counts[state] > 0).map((state) => `${number(counts[state])} ${label(`fetch.${state}`)}`);
  return (
    <div role="status">
      <p className="byline">{[...totals, ...(quota ? [`${number(quota.used)} / ${number(quota.limit)} ${label("fetch.quota")}`] : [])].join(" · ")}</p>
      {stopped && <p><strong>{label("fetch.stopped")}:</strong> {stopped[lang]}</p>}
      <ul className="evidence-list">{calls.slice(0, SHOWN).map(({ state, url, rows, problem }) => (
        <li key={url}><strong>{label(`fetch.${state}`)}</strong> {rows && <>{number(rows.accepted)} / {number(rows.read)} {label("import.rows")}</>}<code className="raw">{url}</code>
          {problem && <div>{problem[lang]}</div>}
        </li>
      ))}</ul>
      {calls.length > SHOWN && <p className="byline">+ {number(calls.length - SHOWN)}</p>}
    </div>
  );
}
