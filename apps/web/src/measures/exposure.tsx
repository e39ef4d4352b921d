// Who sells a good to a place, and who stands behind the sellers once re-exports are taken back.
import { useQuery } from "@tanstack/react-query";
import type { AnswerOf, Contracts } from "@monazite/contracts";
import { ask } from "../app/api.js";
import { useLabel, useWords } from "../app/words.js";
import { Failed, Loading } from "../ui/state.js";
import { boundedText } from "./bounded-text.js";

type Row = AnswerOf<Contracts["dependence"]>["dependence"][number];

export function Exposure({ place, row }: { readonly place: string; readonly row: Row | undefined }) {
  const words = useWords();
  const label = useLabel();
  const year = row?.period.start?.slice(0, 4);
  const { data, error, isPending } = useQuery({ queryKey: ["exposure", place, row?.good, year], enabled: row !== undefined, queryFn: ({ signal }) => ask("dependence", { place, mineral: row?.good ?? "", kind: "suppliers", ...(year !== undefined && { year }) }, { signal, limit: 200 }) });
  if (row === undefined) return null;
  if (isPending) return <Loading />;
  if (error) return <Failed error={error} />;
  const own = data.exposure.filter((one) => one.row === row.id);
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
