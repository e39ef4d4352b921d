// What the registries say of a mineral: lists, by-products, goods and codes with the basket warning, and what the record holds.
import type { AnswerOf, Contracts } from "@monazite/contracts";
import { Link } from "@tanstack/react-router";
import { useLabel, useWords } from "../../app/words.js";

export type Profile = AnswerOf<Contracts["mineral"]>;

const keepLang = ({ lang }: { readonly lang?: "zh" | "en" | undefined }) => ({ lang });

export function Listings({ profile }: { readonly profile: Profile }) {
  const label = useLabel();
  const { lang } = useWords();
  if (!profile.lists.length) return null;
  return (
    <section><h2>{label("mineral.lists")}</h2>
      <ul className="listings">{profile.lists.map((one) => (
        <li key={one.list} title={one.source}><span>{one.name[lang]}</span> <time dateTime={one.since}>{one.since}</time>{one.as !== profile.mineral.id && <em> {label("mineral.as")} {profile.names[one.as]?.[lang] ?? one.as}</em>}</li>
      ))}</ul>
    </section>
  );
}

/** The tree both ways: what it comes with, and what comes with it. */
export function ByProducts({ profile }: { readonly profile: Profile }) {
  const label = useLabel();
  const { id } = profile.mineral;
  const hosts = profile.byProducts.filter(({ mineral }) => mineral === id);
  const brought = profile.byProducts.filter(({ host }) => host === id);
  if (!profile.byProducts.length) return null;
  return (
    <section><h2>{label("mineral.by-products")}</h2>
      <div className="tree">
        {hosts.length > 0 && <div><h3>{label("mineral.won-with")}</h3><ul>{hosts.map((one) => <Branch key={`${one.host}${one.stream.en}`} id={one.host} branch={one} profile={profile} />)}</ul></div>}
        {brought.length > 0 && <div><h3>{label("mineral.brings")}</h3><ul>{brought.map((one) => <Branch key={`${one.mineral}${one.stream.en}`} id={one.mineral} branch={one} profile={profile} />)}</ul></div>}
      </div>
    </section>
  );
}

function Branch({ id, branch, profile }: { readonly id: string; readonly branch: Profile["byProducts"][number]; readonly profile: Profile }) {
  const label = useLabel();
  const { lang } = useWords();
  return <li className={branch.extent}><Link to="/m/$id" params={{ id }} search={keepLang}>{profile.names[id]?.[lang] ?? id}</Link> <span className="byline">{branch.stream[lang]} · {label(`mineral.${branch.extent}`)}</span></li>;
}

export function Goods({ profile }: { readonly profile: Profile }) {
  const label = useLabel();
  const { lang } = useWords();
  if (!profile.goods.length) return null;
  const stages = [...new Set(profile.goods.map(({ stage }) => stage))];
  return (
    <section><h2>{label("mineral.goods")}</h2>
      <dl className="chain">{stages.map((stage) => (
        <div key={stage ?? ""}><dt>{label(`stage.${stage ?? "none"}`)}</dt><dd>{profile.goods.filter((one) => one.stage === stage).map(({ good }) => profile.names[good]?.[lang] ?? good).join(lang === "zh" ? "、" : ", ")}</dd></div>
      ))}</dl>
    </section>
  );
}

export function Codes({ profile }: { readonly profile: Profile }) {
  const label = useLabel();
  const { lang } = useWords();
  if (!profile.codes.length) return null;
  return (
    <section><h2>{label("mineral.codes")} <a className="quiet" href={`/v1/codes.csv?of=${encodeURIComponent(profile.mineral.id)}`}>CSV</a></h2>
      <div className="scroll" tabIndex={0} role="region" aria-label={label("mineral.codes")}><table className="codes">
        <thead><tr><th scope="col">{label("code.code")}</th><th scope="col">{label("code.text")}</th><th scope="col">{label("claim.stage")}</th><th scope="col">{label("code.editions")}</th></tr></thead>
        <tbody>{profile.codes.map((one) => (
          <tr key={`${one.territory ?? ""}${one.code}`}>
            <th scope="row"><code>{one.code}</code>{one.territory && <><br /><span className="byline">{one.territory} · {label("code.line")}</span></>}</th>
            <td>{one.text[lang]}{one.basket && <p className="basket"><b title={label("code.basket")}>!</b> {one.basket[lang]}</p>}</td>
            <td>{one.stage && label(`stage.${one.stage}`)}</td>
            <td className="editions">{one.editions.join(", ")}</td>
          </tr>
        ))}</tbody>
      </table></div>
    </section>
  );
}
