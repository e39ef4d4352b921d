// Mines, works and deposits of a mineral or a country, each with the way to its row. Nothing stands here when no list is loaded.
import type { AnswerOf, Contracts } from "@monazite/contracts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../app/api.js";
import { useLabel, useWords } from "../app/words.js";
import { EvidenceLink } from "../ui/evidence-link.js";

type Facility = AnswerOf<Contracts["facilities"]>["facilities"][number];

/** Rows at first, and as many as one question gives. */
const SHORT = 10;
const MOST = 1000;

export function FacilityList({ of }: { readonly of: { readonly mineral: string } | { readonly country: string } }) {
  const label = useLabel();
  const words = useWords();
  const [whole, setWhole] = useState(false);
  const { data } = useQuery({ queryKey: ["facilities", of, whole], queryFn: ({ signal }) => ask("facilities", of, { signal, limit: whole ? MOST : SHORT }), placeholderData: keepPreviousData });
  if (!data?.facilities.length) return null;
  const total = data.meta.page?.total ?? data.facilities.length;
  const name = (id: string): string => data.names[id]?.[words.lang] ?? id;
  const between = words.lang === "zh" ? "、" : ", ";
  return (
    <section><h2>{label("facilities.title")} <a className="quiet" href={`/v1/facilities.csv?${new URLSearchParams(of).toString()}`}>CSV</a></h2>
      <div className="scroll" tabIndex={0} role="region" aria-label={label("facilities.title")}><table className="facilities">
        <thead><tr><th scope="col">{label("facilities.name")}</th><th scope="col">{label("facilities.kind")}</th><th scope="col">{label("claim.place")}</th><th scope="col">{label("claim.minerals")}</th><th scope="col">{label("facilities.coordinates")}</th></tr></thead>
        <tbody>{data.facilities.map((one) => (
          <tr key={one.id}>
            <th scope="row"><EvidenceLink id={one.id}>{one.name}</EvidenceLink></th>
            <td>{one.kinds.map((kind) => label(`facility.${kind}`)).join(between)}</td>
            <td>{[one.country === null ? null : name(one.country), one.region].filter(Boolean).join(between)}</td>
            <td>{mineralsOf(one, name).join(between)}</td>
            <td className="number" title={coordinatesOf(one)}>{coordinatesOf(one, SHOWN_DECIMALS)}</td>
          </tr>
        ))}</tbody>
      </table></div>
      {data.facilities.length < total && <button type="button" className="quiet" onClick={() => setWhole(true)}>{label("data.all")} ({words.number(total)})</button>}
    </section>
  );
}

/** Names of the registry; a word it does not know stands as the source writes it. */
export function mineralsOf({ minerals }: Facility, name: (id: string) => string): readonly string[] {
  return [...new Set(minerals.map(({ good, told }) => (good === null ? told : name(good))))];
}

/** Eleven metres are enough to find a mine in a list; its own page has all digits. */
const SHOWN_DECIMALS = 4;

/** In degrees, as the source gives them unless fewer decimals are asked for. */
export function coordinatesOf({ latitude, longitude }: Facility, decimals = 20): string {
  const shown = (degrees: number): string => { const whole = String(degrees); const short = degrees.toFixed(Math.min(decimals, 20)); return whole.length <= short.length ? whole : short; };
  return latitude === null || longitude === null ? "–" : `${shown(latitude)}, ${shown(longitude)}`;
}
