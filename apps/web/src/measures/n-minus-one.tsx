// What is left of each stage's supply without its largest supplier; each row opens to its formula.
import { useQuery } from "@tanstack/react-query";
import type { AnswerOf, Contracts } from "@monazite/contracts";
import { ask } from "../app/api.js";
import { useLabel, useWords } from "../app/words.js";
import { Failed, Loading } from "../ui/state.js";
import { boundedText } from "./bounded-text.js";
import { DerivationPanel } from "./derivation-panel.js";

type Row = AnswerOf<Contracts["risk"]>["risk"][number];
const VARIANTS = { "of-supply": "n-1.of-supply", "of-demand": "n-1.of-demand", "of-remaining-demand": "n-1.of-remaining-demand" } as const;

export function NMinusOne({ mineral, titles }: { readonly mineral: string; readonly titles: ReadonlyMap<string, string> }) {
  const words = useWords();
  const label = useLabel();
  const { data, error, isPending, refetch } = useQuery({ queryKey: ["n-1", mineral], queryFn: ({ signal }) => ask("risk", { mineral, method: "n-1", newest: "true" }, { signal, limit: 200 }) });
  if (isPending) return <Loading />;
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!data.risk.length) return null;
  const name = (row: Row): string => [data.names[row.good]?.[words.lang] ?? row.good, row.stage === null ? "" : words.labels[`stage.${row.stage}`]].filter(Boolean).join(" · ");
  const variant = (row: Row): string => (row.variant !== null && row.variant in VARIANTS ? label(VARIANTS[row.variant as keyof typeof VARIANTS]) : "");
  const why = (row: Row): string => data.derivations.find((one) => one.row === row.id)?.notes.find(({ refuses }) => refuses)?.text[words.lang] ?? "";
  return (
    <details>
      <summary>{label("measure.n-1")}</summary>
      <div className="scroll" tabIndex={0} role="region" aria-label={label("measure.n-1")}><table>
        <thead><tr>{(["country.good", "claim.period", "measure.score", "row.edition"] as const).map((key) => <th key={key} scope="col">{label(key)}</th>)}</tr></thead>
        <tbody>{data.risk.map((row) => (
          <tr key={row.id}>
            <th scope="row">{name(row)}</th><td>{words.period(row.period)}</td>
            <td className="number">{row.refused === null ? `${boundedText(row.score, words) ?? ""} ${variant(row)}` : <><em className="gap">{label("measure.refused")}</em> {why(row)}</>}</td>
            <td>{titles.get(row.editionId) ?? row.editionId}</td>
          </tr>
        ))}</tbody>
      </table></div>
      {data.risk.filter(({ refused }) => refused === null).map((row) => { const derivation = data.derivations.find((one) => one.row === row.id); return derivation && <DerivationPanel key={row.id} title={`${name(row)}, ${words.period(row.period)}`} derivation={derivation} names={data.names} />; })}
    </details>
  );
}
