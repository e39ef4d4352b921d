// Flows ranked: a bar a report, longest first, so that the exporter's and the importer's word on one flow stand as two bars; and the table of the same.
import { shortUsd } from "../../app/short-number.js";
import { useLabel, useWords } from "../../app/words.js";
import { digitsTold, reportOf, type Flow, type FormProps } from "./flow-parts.js";

const keyOf = (flow: Flow): string => `${flow.exporter ?? ""} ${flow.importer ?? ""} ${reportOf(flow)}`;

export function RankedForm({ flows, name, open }: FormProps) {
  const words = useWords();
  const label = useLabel();
  const most = Math.max(1, ...flows.map(({ valueUsd }) => valueUsd ?? 0));
  return (
    <ol className="flow-bars">{flows.map((flow) => (
      <li key={keyOf(flow)}>
        <button type="button" className="member place" onClick={() => open(flow.exporter ?? "", flow.importer ?? "")}>{name(flow.exporter)} → {name(flow.importer)}</button>
        {flow.valueUsd === null ? <em className="gap">{label("gap.not-reported")}</em> : <span className={`bar ${flow.reportedBy}`} style={{ width: `${(flow.valueUsd / most) * 100}%` }} />}
        <span className="value">{flow.valueUsd !== null && `${shortUsd(flow.valueUsd, words.lang)} · `}{[label(`flows.${flow.reportedBy}`), ...digitsTold(flow.digits, words.labels)].join(" · ")}</span>
      </li>
    ))}</ol>
  );
}

export function FlowTable({ flows, name, open }: FormProps) {
  const words = useWords();
  const label = useLabel();
  const amount = (value: number | null) => (value === null ? <em className="gap">{label("gap.not-reported")}</em> : words.number(Math.round(value)));
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label("nav.flows")}><table>
      <thead><tr>{(["flows.from", "flows.to", "flows.reporter", "flows.value", "flows.tonnes", "flows.doubtful", "flows.without", "flows.series", "flows.digits"] as const).map((key) => <th key={key} scope="col">{label(key)}</th>)}</tr></thead>
      <tbody>{flows.map((flow) => (
        <tr key={keyOf(flow)}>
          <th scope="row">{name(flow.exporter)}</th><td>{name(flow.importer)}</td><td>{label(`flows.${flow.reportedBy}`)}</td><td className="number"><button type="button" className="member" onClick={() => open(flow.exporter ?? "", flow.importer ?? "")}>{amount(flow.valueUsd)}</button></td><td className="number">{amount(flow.tonnes)}</td>
          <td className="number">{flow.doubtfulTonnes ? words.number(Math.round(flow.doubtfulTonnes)) : ""}</td><td className="number">{flow.withoutTonnes || ""}</td><td><code>{flow.series}</code></td><td className="number">{flow.digits}</td>
        </tr>
      ))}</tbody>
    </table></div>
  );
}
