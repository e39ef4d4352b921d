// A mineral's chain: the stage strip, what passes through which country, and whether the stages add up.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../app/api.js";
import { useLabel, useWords } from "../app/words.js";
import { Figure, type View } from "../figure/figure.js";
import { DerivationPanel } from "../measures/derivation-panel.js";
import { Failed, Loading } from "../ui/state.js";
import { shortText } from "../measures/bounded-text.js";
import { percentText, StageStrip, type ChainAnswer } from "./stage-strip.js";

export function ChainFigure({ mineral }: { readonly mineral: string }) {
  const words = useWords();
  const label = useLabel();
  const [view, setView] = useState<View>("chart");
  const { data, error, isPending, refetch } = useQuery({ queryKey: ["chain", mineral], queryFn: ({ signal }) => ask("chain", { mineral }, { signal }) });
  if (isPending) return <Loading />;
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (data.stages.length === 0) return null;
  const titleOf = (row: string): string => { const stage = data.stages.find(({ id }) => id === row); return stage ? label(`stage.${stage.id}`) : row; };
  return (
    <>
      <h2>{label("chain.title")}</h2>
      <Figure
        finding={data.chain.text[words.lang]}
        subtitle={label("chain.subtitle")}
        controls={null}
        bodies={{
          chart: <StageStrip data={data} />,
          table: <><StageTable data={data} /><Passing data={data} /></>,
          evidence: <>{data.derivations.map((one) => <DerivationPanel key={one.row} title={titleOf(one.row)} derivation={one} names={data.names} />)}</>,
        }}
        timeline={data.balances.length > 0 && <details><summary>{label("chain.balances")} ({data.balances.length})</summary><ul className="findings">{data.balances.map((one) => <li key={one.id}>{words.period(one.period)}, {one.editionId}: {one.text[words.lang]}</li>)}</ul></details>}
        meta={data.meta}
        view={view}
        setView={setView}
        path={`/v1/chain?mineral=${encodeURIComponent(mineral)}`}
        stale={false}
        keys={false}
      />
    </>
  );
}

function StageTable({ data }: { readonly data: ChainAnswer }) {
  const words = useWords();
  const label = useLabel();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label("chain.title")}><table>
      <thead><tr><th scope="col">{label("claim.stage")}</th><th scope="col" className="number">HHI</th><th scope="col" className="number">{label("chain.reported")}</th><th scope="col">{label("chain.largest")}</th><th scope="col" className="number">{label("mineral.shares")}</th><th scope="col">{label("claim.period")}</th><th scope="col">{label("claims.source")}</th></tr></thead>
      <tbody>{data.stages.map((row) => <tr key={row.id}><th scope="row">{label(`stage.${row.id}`)}</th><td className="number">{shortText(row.hhi, words)}</td><td className="number">{shortText(row.amongReported, words)}</td><td>{row.largest ? (data.names[row.largest]?.[words.lang] ?? row.largest) : ""}</td><td className="number">{row.largest ? percentText(row.largestShare, words) : ""}</td><td>{words.period(row.period)}</td><td>{row.editionId}</td></tr>)}</tbody>
    </table></div>
  );
}

function Passing({ data }: { readonly data: ChainAnswer }) {
  const words = useWords();
  const label = useLabel();
  if (data.passing.length === 0) return null;
  const percent = (value: number | null): string => (value === null ? "–" : `${words.number(Math.round(value * 1000) / 10)} %`);
  return (
    <>
      <h3>{label("chain.passing")}</h3><p className="byline">{label("chain.passing-how")}</p>
      <div className="scroll" tabIndex={0} role="region" aria-label={label("chain.passing")}><table>
        <thead><tr><th scope="col">{label("claim.place")}</th><th scope="col" className="number">{label("chain.at-least")}</th><th scope="col" className="number">{label("chain.proportional")}</th><th scope="col" className="number">{label("chain.at-most")}</th></tr></thead>
        <tbody>{data.passing.map((row) => <tr key={row.area}><th scope="row">{data.names[row.area]?.[words.lang] ?? row.area}</th><td className="number">{percent(row.atLeast)}</td><td className="number">{percent(row.proportional)}</td><td className="number">{percent(row.atMost)}</td></tr>)}</tbody>
      </table></div>
    </>
  );
}
