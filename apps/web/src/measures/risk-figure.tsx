// Supply risk of a mineral by the method of the EU, stage by stage, beside the printed score; the reader may put in other terms and see it recomputed.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { AnswerOf, Contracts } from "@monazite/contracts";
import { useState, type FormEvent } from "react";
import { ask } from "../app/api.js";
import { useLabel, useWords } from "../app/words.js";
import { Figure, type View } from "../figure/figure.js";
import { Failed, Loading } from "../ui/state.js";
import { boundedText, shortText } from "./bounded-text.js";
import { DerivationPanel } from "./derivation-panel.js";
import { RangeChart } from "./range-chart.js";

type Answer = AnswerOf<Contracts["risk"]>;
type Row = Answer["risk"][number];

/** Terms a reader may put in, all between 0 and 1, with their words. */
const TERMS = [["IR", "term.import-reliance"], ["EoL", "term.recycling"], ["SI", "term.substitution"]] as const;
/** From here on a material is critical, if it is important too. */
const THRESHOLD = 1;

export function RiskFigure({ mineral, titles }: { readonly mineral: string; readonly titles: ReadonlyMap<string, string> }) {
  const label = useLabel();
  const words = useWords();
  const [view, setView] = useState<View>("chart");
  const [opened, open] = useState<string | null>(null);
  const [set, setTerms] = useState("");
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery({ queryKey: ["risk", mineral, set], queryFn: ({ signal }) => ask("risk", { mineral, ...(set && { set }) }, { signal, limit: 200 }), placeholderData: keepPreviousData });
  if (isPending) return <Loading />;
  if (error) return <Failed error={error} retry={() => { setTerms(""); void refetch(); }} />;
  if (!data.risk.length) return null;
  const name = (row: Row): string => `${data.names[row.good]?.[words.lang] ?? row.good} · ${row.stage === null ? words.labels["measure.whole"] : words.labels[`stage.${row.stage}`]}`;
  // A group has no stage: it is the mean of its members as wholes.
  const told = data.risk.filter(({ refused, stage, variant }) => refused === null && (stage !== null || variant === "group-mean"));
  const most = Math.max(6, ...told.map(({ score }) => score.max ?? 0));
  const shown = opened === null ? data.derivations : data.derivations.filter(({ row }) => row === opened);
  const titleOf = (id: string): string => { const row = data.risk.find((one) => one.id === id); return row ? name(row) : id; };
  return (
    <>
      <h2>{label("measure.risk")}</h2>
      <Figure
        finding={findingOf(data, words)}
        subtitle={`SR = (HHI_GS·IR/2 + HHI_EU·(1 − IR/2))·(1 − EoL)·SI`}
        controls={<TermsForm set={set} recompute={setTerms} />}
        bodies={{
          chart: <RangeChart lines={told.map((row) => ({ id: row.id, name: name(row), label: <>{name(row)}{row.bottleneck && ` (${label("measure.bottleneck")})`}</>, score: row.score }))} most={most} ticks={[0, 1, 2, 3, 4, 5, 6].filter((tick) => tick <= most)} marks={[THRESHOLD]} note={refusalText(data, words) || label("share.interval")} open={(id) => { open(id); setView("evidence"); }} />,
          table: <Rows data={data} name={name} titles={titles} />,
          evidence: <>{shown.map((one) => <DerivationPanel key={one.row} title={titleOf(one.row)} derivation={one} names={data.names} />)}</>,
        }}
        timeline={null}
        meta={data.meta}
        view={view}
        setView={(next) => { if (next !== "evidence") open(null); setView(next); }}
        path={`/v1/risk?mineral=${encodeURIComponent(mineral)}${set && `&set=${encodeURIComponent(set)}`}`}
        stale={isPlaceholderData}
        keys={false}
      />
    </>
  );
}

/** Typed numbers, so that keyboard and screen reader need no slider; what stands empty is the record's. */
function TermsForm({ set, recompute }: { readonly set: string; readonly recompute: (set: string) => void }) {
  const words = useWords();
  const label = useLabel();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const more = form.get("more");
    recompute([...TERMS.flatMap(([term]) => { const value = form.get(term); return typeof value !== "string" || value.trim() === "" ? [] : [`${term}=${value.trim()}`]; }), ...(typeof more === "string" && more.trim() !== "" ? [more.replaceAll(/\s/g, "")] : [])].join(","));
  };
  return (
    <form className="terms-form" onSubmit={submit} key={set}>
      {TERMS.map(([term, key]) => <label key={term} title={words.term(key)}>{words.term(key)} <code>{term}</code> <input name={term} type="number" min={0} max={1} step="any" inputMode="decimal" defaultValue={new RegExp(`(?:^|,)${term}=([^,]+)`).exec(set)?.[1] ?? ""} /></label>)}
      <label>{label("measure.more-terms")} <input name="more" type="text" spellCheck={false} placeholder="exportTax.CHN=30,sub=0.3,SP=0.8" defaultValue={set.split(",").filter((one) => !TERMS.some(([term]) => one.startsWith(`${term}=`))).join(",")} /></label>
      <button type="submit" className="primary">{label("measure.recompute")}</button>
      {set !== "" && <button type="button" className="quiet" onClick={() => recompute("")}>{label("measure.reset")}</button>}
    </form>
  );
}

/** The material as a whole; of a group, the mean of its members comes before its own shares where it can be told. */
function wholeOf({ risk }: Answer): Row | undefined {
  const wholes = risk.filter(({ stage }) => stage === null);
  return wholes.find(({ variant, refused }) => variant === "group-mean" && refused === null) ?? wholes.find(({ refused }) => refused === null) ?? wholes[0];
}

function refusalText(data: Answer, { lang }: ReturnType<typeof useWords>): string {
  const whole = wholeOf(data);
  return (whole?.refused ?? null) === null || whole === undefined ? "" : data.derivations.find(({ row }) => row === whole.id)?.notes.filter(({ refuses }) => refuses).map(({ text }) => text[lang]).join(lang === "zh" ? "；" : "; ") ?? "";
}

function findingOf(data: Answer, words: ReturnType<typeof useWords>): string {
  const whole = wholeOf(data);
  const zh = words.lang === "zh";
  if (!whole) return words.labels["measure.risk"];
  const printed = whole.printed?.value ?? null;
  const own = whole.refused === null ? shortText(whole.score, words) : null;
  const given = whole.given.length ? ` (${whole.given.join(", ")}: ${words.labels["measure.given"]})` : "";
  const critical = whole.critical === null ? "" : `${zh ? "；" : "; "}${words.labels[whole.critical ? "measure.critical" : "measure.not-critical"]}`;
  const ours = own === null ? (zh ? "无法重算" : "cannot be recomputed") : zh ? `重算为${own}` : `recomputed ${own}`;
  const told = printed === null ? "" : zh ? `所印${words.number(printed)}，` : `printed ${words.number(printed)}, `;
  return `${words.labels["measure.risk"]}${zh ? "：" : ": "}${told}${ours}${given}${critical}`;
}

function Rows({ data, name, titles }: { readonly data: Answer; readonly name: (row: Row) => string; readonly titles: ReadonlyMap<string, string> }) {
  const words = useWords();
  const label = useLabel();
  const why = (row: Row): string => data.derivations.find((one) => one.row === row.id)?.notes.find(({ refuses }) => refuses)?.text[words.lang] ?? "";
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label("measure.risk")}><table>
      <thead><tr>{(["country.good", "claim.period", "measure.score", "measure.printed", "measure.difference", "row.edition"] as const).map((key) => <th key={key} scope="col">{label(key)}</th>)}</tr></thead>
      <tbody>{data.risk.map((row) => (
        <tr key={row.id}>
          <th scope="row">{name(row)}</th><td>{words.period(row.period)}</td>
          <td className="number">{row.refused === null ? boundedText(row.score, words) : <><em className="gap">{label("measure.refused")}</em> {why(row)}</>}</td>
          <td className="number">{(row.printed?.value ?? null) === null ? "" : words.number(row.printed?.value ?? 0)}</td>
          <td className="number">{row.difference === null || row.refused !== null ? "" : words.number(Math.round(row.difference * 1000) / 1000)}</td>
          <td>{titles.get(row.editionId) ?? row.editionId}{row.variant && ` · ${row.variant}`}</td>
        </tr>
      ))}</tbody>
    </table></div>
  );
}
