// The flows of the choice as lines over time, a line a report; the last periods are hatched while fewer have reported than a year before.
import { signedPercent } from "../../../app/short-number.js";
import { useLabel, useWords } from "../../../app/words.js";
import { digitsTold, reportOf, type FlowsAnswer } from "../flow-parts.js";
import { LineChart, LineLegend } from "./line-chart.js";

/** Periods and reports whose reporters are fewer than a year before, from the end back to the first that is whole. */
export function frontOf(reporters: FlowsAnswer["reporters"], reportedBy: string, series: string): ReadonlyMap<string, { readonly places: number; readonly before: number }> {
  const front = new Map<string, { places: number; before: number }>();
  for (const { period, places, before } of reporters.filter((one) => one.reportedBy === reportedBy && one.series === series).reverse()) {
    if (before === null || places >= before) break;
    front.set(period, { places, before });
  }
  return front;
}

export function TimeForm({ data, open }: { readonly data: FlowsAnswer; readonly open: (period: string) => void }) {
  const label = useLabel();
  const { lang, labels } = useWords();
  const reports = [...new Map(data.flows.map((flow) => [reportOf(flow), flow])).entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  const several = new Set(reports.map(([, { series }]) => series)).size > 1;
  const lines = reports.map(([id, { reportedBy, series, digits }], index) => {
    const front = frontOf(data.reporters, reportedBy, series);
    const beside = [...(several ? [series] : []), ...digitsTold(digits, labels)];
    return { id, title: `${label(`flows.${reportedBy}`)}${beside.length ? ` (${beside.join(", ")})` : ""}`, style: `line-${index % 5}`, points: data.flows.filter((one) => reportOf(one) === id).map(({ period, valueUsd }) => ({ period: period ?? "", value: valueUsd, isPartial: front.has(period ?? "") })) };
  });
  const beside = (id: string, period: string): string | null => {
    const growth = data.flows.find((one) => reportOf(one) === id && one.period === period)?.onYear ?? null;
    return growth === null ? null : `${signedPercent(growth, lang)} ${label("flows.on-year")}`;
  };
  return <><LineLegend series={lines} /><LineChart series={lines} unit="USD" beside={beside} open={open} /></>;
}

export function TimeTable({ data }: { readonly data: FlowsAnswer }) {
  const label = useLabel();
  const words = useWords();
  const rows = [...data.flows].sort((a, b) => ((a.period ?? "") < (b.period ?? "") ? -1 : (a.period ?? "") > (b.period ?? "") ? 1 : a.reportedBy < b.reportedBy ? -1 : 1));
  const amount = (value: number | null) => (value === null ? <em className="gap">{label("gap.not-reported")}</em> : words.number(Math.round(value)));
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label("flows.form.line")}><table>
      <thead><tr>{(["flows.period", "flows.reporter", "flows.value", "flows.on-year", "flows.tonnes", "flows.reporters", "flows.series", "flows.digits"] as const).map((key) => <th key={key} scope="col">{label(key)}</th>)}</tr></thead>
      <tbody>{rows.map((row) => {
        const reporters = data.reporters.find((one) => one.period === row.period && one.reportedBy === row.reportedBy && one.series === row.series);
        return (
          <tr key={`${row.period ?? ""} ${reportOf(row)}`}><th scope="row">{row.period}</th><td>{label(`flows.${row.reportedBy}`)}</td><td className="number">{amount(row.valueUsd)}</td><td className="number">{row.onYear === null ? "" : signedPercent(row.onYear, words.lang)}</td><td className="number">{amount(row.tonnes)}</td>
            <td className="number">{reporters && `${reporters.places}${reporters.before === null ? "" : ` / ${reporters.before}`}`}</td><td><code>{row.series}</code></td><td className="number">{row.digits}</td></tr>
        );
      })}</tbody>
    </table></div>
  );
}
