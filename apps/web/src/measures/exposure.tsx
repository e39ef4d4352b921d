// Who sells a good to a place, who stands behind the sellers once re-exports are taken back, and whose mines stand behind their makers.
import { useQuery } from "@tanstack/react-query";
import type { AnswerOf, Contracts } from "@monazite/contracts";
import { ask } from "../app/api.js";
import { useLabel, useWords } from "../app/words.js";
import { Failed, Loading } from "../ui/state.js";
import { boundedText } from "./bounded-text.js";

type Answer = AnswerOf<Contracts["dependence"]>;
type Row = Answer["dependence"][number];

export function Exposure({ place, row }: { readonly place: string; readonly row: Row | undefined }) {
  const label = useLabel();
  const year = row?.period.start?.slice(0, 4);
  // Two ways of telling: sellers of the code itself, and the mines behind what it was made of.
  const query = (kind: "suppliers" | "origins") => ({ queryKey: ["exposure", kind, place, row?.good, year], enabled: row !== undefined, queryFn: ({ signal }: { readonly signal: AbortSignal }) => ask("dependence", { place, mineral: row?.good ?? "", kind, ...(year !== undefined && { year }) }, { signal, limit: 200 }) });
  const sellers = useQuery(query("suppliers"));
  const mines = useQuery({ ...query("origins"), enabled: row !== undefined && row.code !== null });
  if (row === undefined) return null;
  if (sellers.isPending) return <Loading />;
  if (sellers.error) return <Failed error={sellers.error} />;
  const origins = mines.data?.dependence.filter(({ code, editionId, reportedBy, period }) => code === row.code && editionId === row.editionId && reportedBy === row.reportedBy && period.text === row.period.text) ?? [];
  return (
    <>
      <Table data={sellers.data} row={row.id} />
      {mines.data && origins.map((one) => <section key={one.id}><h3>{label("measure.origins")}</h3>{one.refused === null ? <Table data={mines.data} row={one.id} /> : <Reasons data={mines.data} row={one.id} />}</section>)}
    </>
  );
}

function Reasons({ data, row }: { readonly data: Answer; readonly row: string }) {
  const words = useWords();
  return <ul>{data.derivations.find((one) => one.row === row)?.notes.filter(({ refuses }) => refuses).map(({ text }) => <li key={text.en}>{text[words.lang]}</li>)}</ul>;
}

function Table({ data, row }: { readonly data: Answer; readonly row: string }) {
  const words = useWords();
  const label = useLabel();
  const own = data.exposure.filter((one) => one.row === row);
  const traced = own.some((one) => one.traced !== null);
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label("measure.suppliers")}><table>
      <thead><tr><th scope="col">{label("measure.suppliers")}</th><th scope="col" className="number">{label("measure.direct")}</th>{traced && <th scope="col" className="number">{label("measure.traced")}</th>}</tr></thead>
      <tbody>{own.map((one) => (
        <tr key={one.supplier}><th scope="row">{data.names[one.supplier]?.[words.lang] ?? one.supplier}</th><td className="number">{boundedText(one.direct, words)}</td>{traced && <td className="number">{one.traced === null ? "" : words.number(Math.round(one.traced * 1000) / 1000)}</td>}</tr>
      ))}</tbody>
    </table></div>
  );
}
