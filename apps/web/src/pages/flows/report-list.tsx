// The single rows of trade behind a flow or a choice, each leading to its file and line.
import { useQuery } from "@tanstack/react-query";
import { ask } from "../../app/api.js";
import { useLabel, useWords } from "../../app/words.js";
import { EvidenceLink } from "../../ui/evidence-link.js";
import { Empty, Failed, Loading } from "../../ui/state.js";

/** Rows shown at once; the file has all. */
const SHOWN = 200;

export function ReportList({ question }: { readonly question: Readonly<Record<string, string>> }) {
  const label = useLabel();
  const words = useWords();
  const { data, error, isPending, refetch } = useQuery({ queryKey: ["reports", question], queryFn: ({ signal }) => ask("reports", question, { signal, limit: SHOWN }) });
  if (isPending) return <Loading />;
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (data.meta.empty) return <Empty empty={data.meta.empty} />;
  const name = (id: string): string => data.names[id]?.[words.lang] ?? id;
  const amount = (id: string, value: number | null, unit: string) => (value === null ? <em className="gap">{label("gap.not-reported")}</em> : <EvidenceLink id={id}>{words.number(value)} {unit}</EvidenceLink>);
  const total = data.meta.page?.total ?? data.reports.length;
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label={label("flows.rows")}><table className="reports">
        <thead><tr>{(["flows.code", "flows.period", "flows.from", "flows.to", "flows.reporter", "flows.value", "flows.tonnes", "flows.quality", "row.edition", "data.line"] as const).map((key) => <th key={key} scope="col">{label(key)}</th>)}</tr></thead>
        <tbody>{data.reports.map((row) => (
          <tr key={row.id}><td><code>{row.code}</code> {row.nomenclature}</td><td>{row.period}</td><td>{name(row.exporter)}</td><td>{name(row.importer)}</td><td>{label(`flows.${row.reportedBy}`)}</td><td className="number">{amount(row.id, row.valueUsd, "USD")}</td><td className="number">{amount(row.id, row.tonnes, "t")}</td><td>{label(`quality.${row.quality}`)}</td><td><code>{row.editionId}</code></td><td className="number"><EvidenceLink id={row.id}>{row.line}</EvidenceLink></td></tr>
        ))}</tbody>
      </table></div>
      <p className="byline">{words.number(data.reports.length)} / {words.number(total)} · <a href={`/v1/reports.csv?${new URLSearchParams(question).toString()}`}>CSV</a></p>
    </>
  );
}
