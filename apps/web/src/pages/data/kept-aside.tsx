// Rows of loaded files that are in no table, with the reason and the text as it stands in the file.
import { useQuery } from "@tanstack/react-query";
import { ask } from "../../app/api.js";
import { useLabel, useWords } from "../../app/words.js";
import { Empty, Failed, Loading } from "../../ui/state.js";

const SHOWN = 200;

export function KeptAside() {
  const label = useLabel();
  const { lang } = useWords();
  const { data, error, isPending, refetch } = useQuery({ queryKey: ["quarantine"], queryFn: ({ signal }) => ask("quarantine", {}, { signal, limit: SHOWN }) });
  return (
    <section>
      <h2>{label("data.kept-aside")} <a className="quiet" href="/v1/quarantine.csv">CSV</a></h2>
      {isPending && <Loading />}
      {error && <Failed error={error} retry={() => void refetch()} />}
      {data?.meta.empty && <Empty empty={data.meta.empty} />}
      {data && data.kept.length > 0 && (
        <div className="scroll" tabIndex={0} role="region" aria-label={label("data.kept-aside")}><table>
          <thead><tr>{(["row.edition", "data.file", "data.line", "data.reason", "data.raw"] as const).map((key) => <th key={key} scope="col">{label(key)}</th>)}</tr></thead>
          <tbody>{data.kept.map((row) => <tr key={`${row.file}:${row.line}:${row.code}`}><td><code>{row.editionId}</code></td><td>{row.file}</td><td className="number">{row.line}</td><td>{lang === "zh" ? row.messageZh : row.message}</td><td><code className="hash">{row.raw.slice(0, 200)}</code></td></tr>)}</tbody>
        </table></div>
      )}
    </section>
  );
}
