// The stages of a mineral in one row: at each a bar of shares, the index and the largest place; the weakest stage is named and framed.
import type { AnswerOf, Contracts } from "@monazite/contracts";
import { STAGES } from "@monazite/core";
import { Link } from "@tanstack/react-router";
import { useLabel, useWords } from "../app/words.js";
import { shortText } from "../measures/bounded-text.js";

export type ChainAnswer = AnswerOf<Contracts["chain"]>;
type StageRow = ChainAnswer["stages"][number];
type Bounded = StageRow["hhi"];

/** Places drawn by name in a bar; the rest is one part. */
const DRAWN = 4;

export function StageStrip({ data }: { readonly data: ChainAnswer }) {
  const label = useLabel();
  return (
    <ol className="stage-strip">
      {STAGES.map((stage) => {
        const row = data.stages.find(({ id }) => id === stage);
        return row ? <Stage key={stage} row={row} data={data} /> : <li key={stage} className="untold"><h3>{label(`stage.${stage}`)}</h3><p className="byline">{label("chain.untold")}</p></li>;
      })}
    </ol>
  );
}

function Stage({ row, data }: { readonly row: StageRow; readonly data: ChainAnswer }) {
  const words = useWords();
  const label = useLabel();
  const name = (id: string): string => data.names[id]?.[words.lang] ?? id;
  const shares = data.shares.filter(({ stage }) => stage === row.id).map(({ area, share }) => ({ area, share, width: share.value ?? share.min ?? 0 }));
  const drawn = shares.slice(0, DRAWN);
  const rest = Math.max(0, 1 - drawn.reduce((sum, { width }) => sum + width, 0));
  const said = drawn.map(({ area, share }) => `${name(area)} ${percentText(share, words)}`).join(words.lang === "zh" ? "，" : ", ");
  return (
    <li className={row.isWeakest ? "weakest" : undefined}>
      <h3>{label(`stage.${row.id}`)}{row.isWeakest && <span className="weak-sign"> {label("chain.weakest")}</span>}</h3>
      {row.refused === null
        ? <>
          <p className="hhi"><b>HHI {shortText(row.hhi, words)}</b></p>
          <div className="share-bar" role="img" aria-label={said} title={said}>{drawn.map(({ area, width }, index) => <i key={area} className={`part-${index}`} style={{ width: `${width * 100}%` }} />)}<i className="rest" style={{ width: `${rest * 100}%` }} /></div>
          <ul>{drawn.slice(0, 3).map(({ area, share }, index) => <li key={area}><i className={`swatch part-${index}`} /> <Link to="/c/$iso" params={{ iso: area }} search={({ lang }: { readonly lang?: "zh" | "en" | undefined }) => ({ lang })}>{name(area)}</Link> {percentText(share, words)}</li>)}</ul>
        </>
        : <p className="byline">{data.derivations.find((one) => one.row === row.id)?.notes.find(({ refuses }) => refuses)?.text[words.lang] ?? row.refused}</p>}
      <p className="byline">{[words.period(row.period), row.of === "exporters" ? `${label("chain.exporters")} ${row.code ?? ""}` : null, row.basis, row.editionId].filter(Boolean).join(" · ")}</p>
    </li>
  );
}

type Words = ReturnType<typeof useWords>;

export function percentText({ value, min, max }: Bounded, { number }: Pick<Words, "number">): string {
  if (value !== null) return `${number(Math.round(value * 1000) / 10)} %`;
  return min === null && max === null ? "–" : `${number(Math.floor((min ?? 0) * 1000) / 10)}–${number(Math.ceil((max ?? 1) * 1000) / 10)} %`;
}
