// What loaded trade says of the same thing, publisher by publisher: beside the figures of the record, never among them.
import { useLabel, useWords } from "../../app/words.js";
import { boundsText, growthText, type SeriesAnswer } from "./along.js";

export function TradeSeries({ trade }: { readonly trade: SeriesAnswer["trade"] }) {
  const label = useLabel();
  const words = useWords();
  if (trade.length === 0) return null;
  const growth = (bounds: (typeof trade)[number]["onYear"]): string => boundsText(bounds, growthText(words.lang));
  return (
    <details className="twin"><summary>{label("series.trade")} ({words.number(trade.length)})</summary>
      <div className="scroll" tabIndex={0} role="region" aria-label={label("series.trade")}><table>
        <thead><tr><th scope="col">{label("claim.period")}</th><th scope="col">{label("flows.reporter")}</th><th scope="col">{label("flows.series")}</th>{(["flows.digits", "claim.figure", "flows.on-year", "series.on-month", "series.cumulative"] as const).map((key) => <th key={key} scope="col" className="number">{label(key)}</th>)}</tr></thead>
        <tbody>{trade.map((row) => (
          <tr key={`${row.period.text} ${row.series} ${row.reportedBy} ${row.digits} ${row.unit}`}>
            <th scope="row">{words.period(row.period)}</th><td>{label(`flows.${row.reportedBy}`)}</td><td><code>{row.series}</code></td><td className="number">{row.digits}</td>
            <td className="number">{row.value === null ? <em className="gap">{label("gap.not-reported")}</em> : `${row.without > 0 ? "≥ " : ""}${words.number(row.value)} ${row.unit}`}</td>
            <td className="number">{growth(row.onYear)}</td><td className="number">{growth(row.onMonth)}</td><td className="number">{boundsText(row.cumulative, (value) => words.number(Math.round(value)))}</td>
          </tr>
        ))}</tbody>
      </table></div>
    </details>
  );
}
