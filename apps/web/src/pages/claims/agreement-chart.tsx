// All figures for one question on one scale, a row a figure, grouped by definition: intervals and bounds as bars, the
// official figure as a line through its group. The Table tab is its twin.
import type { AnswerOf, Contracts } from "@monazite/contracts";
import { useLabel, useWords } from "../../app/words.js";

export type Agreement = AnswerOf<Contracts["agreement"]>;
export type Group = Agreement["groups"][number];
export type Item = Group["items"][number];

export function AgreementChart({ groups, open }: { readonly groups: readonly Group[]; readonly open: (id: string) => void }) {
  const words = useWords();
  const label = useLabel();
  const scale = scaleOf(groups);
  return (
    <div className="dots agreement">
      <div className="axis" aria-hidden>{scale.ticks.map((tick) => <span key={tick} style={{ left: `${scale.at(tick)}%` }}>{words.number(tick)}{scale.unit === "%" ? " %" : ""}</span>)}</div>
      {groups.map((group) => {
        const guide = group.items.find(({ official }) => official);
        return (
          <section key={group.id} aria-label={group.title[words.lang]}>
            <h3>{group.title[words.lang]}{group.cell.definition !== null && <small> {group.cell.definition}</small>}</h3>
            <ol>
              {group.items.map((item) => {
                const said = `${item.text[words.lang]} · ${item.source} · ${item.reason[words.lang]}`;
                const [left, right] = [scale.at(item.min ?? scale.least), scale.at(item.max ?? scale.most)];
                return (
                  <li key={item.id} className={item.place}>
                    <span className="place">{item.source}{item.copies.length > 0 && <small> {label("agreement.copies")} {item.copies.length}</small>}</span>
                    <span className="track">
                      {guide && guide !== item && <i className="official" style={{ left: `${scale.at(middle(guide, scale))}%` }} />}
                      <button type="button" className={`bar ${item.official ? "of-statistics" : ""} ${item.min === null ? "open-left" : ""} ${item.max === null ? "open-right" : ""}`} style={{ left: `min(${left}%, calc(100% - 8px))`, width: `max(8px, ${Math.max(0, right - left)}%)` }} aria-label={said} title={said} onClick={() => open(item.id)} />
                    </span>
                    <span className="value">{item.text[words.lang]}</span>
                  </li>
                );
              })}
            </ol>
          </section>
        );
      })}
      <p className="byline">{label("agreement.how")}</p>
    </div>
  );
}

interface Scale {
  readonly least: number;
  readonly most: number;
  readonly unit: string;
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
}

/** Shares from 0 to 100 %; amounts from nothing to the greatest. */
function scaleOf(groups: readonly Group[]): Scale {
  const unit = groups[0]?.unit ?? "";
  const ends = groups.flatMap(({ items }) => items.flatMap(({ min, max }) => [min, max].filter((end) => end !== null)));
  const most = unit === "%" ? 100 : Math.max(1, ...ends);
  const least = Math.min(0, ...ends);
  return { least, most, unit, ticks: [0, 0.25, 0.5, 0.75, 1].map((part) => Number((least + part * (most - least)).toPrecision(3))), at: (value) => Math.min(100, Math.max(0, ((value - least) / (most - least)) * 100)) };
}

const middle = ({ min, max }: Item, { least, most }: Scale): number => ((min ?? least) + (max ?? most)) / 2;
