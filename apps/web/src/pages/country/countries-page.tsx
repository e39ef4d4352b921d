// All countries, then the groups of them, those the record knows most of first.
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ask } from "../../app/api.js";
import { useTitle } from "../../app/use-title.js";
import { useLabel } from "../../app/words.js";
import { NameList } from "../../ui/name-list.js";
import { Failed, Loading } from "../../ui/state.js";

export function CountriesPage() {
  const label = useLabel();
  useTitle(label("nav.country"));
  const countries = useQuery({ queryKey: ["countries"], queryFn: ({ signal }) => ask("countries", {}, { signal, limit: 1000 }), staleTime: Infinity });
  const groups = useQuery({ queryKey: ["countries", "group"], queryFn: ({ signal }) => ask("countries", { kind: "group" }, { signal, limit: 1000 }), staleTime: Infinity });
  const error = countries.error ?? groups.error;
  const places = [...countries.data?.countries ?? [], ...groups.data?.countries ?? []];
  return (
    <div className="page">
      <h1>{label("nav.country")}</h1>
      {(countries.isPending || groups.isPending) && <Loading />}
      {error && <Failed error={error} retry={() => { void countries.refetch(); void groups.refetch(); }} />}
      {countries.data && <NameList entries={places.map((one) => ({ ...one, signs: [...new Set([one.iso2, one.id])].filter((sign) => sign !== null) }))}
        link={({ id }, name) => <Link to="/c/$iso" params={{ iso: id }} search={({ lang }: { readonly lang?: "zh" | "en" | undefined }) => ({ lang })}>{name}</Link>} />}
    </div>
  );
}
