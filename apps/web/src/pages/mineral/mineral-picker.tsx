// Any mineral by its name, in both languages at once; the list comes from the server.
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { ask } from "../../app/api.js";
import { useLabel, useWords } from "../../app/words.js";

export function MineralPicker({ id }: { readonly id: string }) {
  const label = useLabel();
  const { lang } = useWords();
  const navigate = useNavigate();
  const { data } = useQuery({ queryKey: ["minerals"], queryFn: ({ signal }) => ask("minerals", {}, { signal, limit: 1000 }), staleTime: Infinity });
  const other = lang === "zh" ? "en" : "zh";
  const options = (data?.minerals ?? []).map((one) => ({ id: one.id, text: `${one.name[lang]} · ${one.name[other]}${one.symbol ? ` (${one.symbol})` : ""}` }))
    .sort((a, b) => a.text.localeCompare(b.text, lang === "zh" ? "zh-CN" : "en"));
  return (
    <label className="picker">{label("mineral.choose")} <select value={id} disabled={!data} onChange={(event) => void navigate({ to: "/m/$id", params: { id: event.target.value }, search: ({ lang: kept }: { readonly lang?: "zh" | "en" | undefined }) => ({ lang: kept }) } as never)}>
      {options.length ? options.map((one) => <option key={one.id} value={one.id}>{one.text}</option>) : <option value={id}>{id}</option>}
    </select></label>
  );
}
