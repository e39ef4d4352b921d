// All minerals, those the record knows most of first.
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ask } from "../../app/api.js";
import { useTitle } from "../../app/use-title.js";
import { useLabel } from "../../app/words.js";
import { NameList } from "../../ui/name-list.js";
import { Failed, Loading } from "../../ui/state.js";

export function MineralsPage() {
  const label = useLabel();
  useTitle(label("nav.mineral"));
  const { data, error, isPending, refetch } = useQuery({ queryKey: ["minerals"], queryFn: ({ signal }) => ask("minerals", {}, { signal, limit: 1000 }), staleTime: Infinity });
  return (
    <div className="page">
      <h1>{label("nav.mineral")}</h1>
      {isPending && <Loading />}
      {error && <Failed error={error} retry={() => void refetch()} />}
      {data && <NameList entries={data.minerals.map((one) => ({ ...one, signs: one.symbol === null ? [] : [one.symbol] }))}
        link={({ id }, name) => <Link to="/m/$id" params={{ id }} search={({ lang }: { readonly lang?: "zh" | "en" | undefined }) => ({ lang })}>{name}</Link>} />}
    </div>
  );
}
