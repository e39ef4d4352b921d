// Dots on one axis: a place a line, an edition a dot, so that editions which disagree are seen to disagree.
// A line twin for readers of tables is the Table tab; every dot opens its evidence.
import { useWords } from "../../app/words.js";
import type { PlaceLine, ProductionRow } from "./series.js";

const ROW = 28;
const TICKS = 4;

export function ProductionChart({ lines, editions, titles, unit, open }: { readonly lines: readonly PlaceLine[]; readonly editions: readonly string[]; readonly titles: ReadonlyMap<string, string>; readonly unit: string; readonly open: (row: ProductionRow) => void }) {
  const words = useWords();
  const values = lines.flatMap(({ dots }) => dots.flatMap(({ figure }) => (figure?.value === null || figure?.value === undefined ? [] : [figure.value])));
  const top = niceTop(Math.max(1, ...values));
  const at = (value: number): string => `${(value / top) * 100}%`;
  return (
    <div className="dots">
      <ul className="legend">{editions.map((edition, index) => <li key={edition}><i className={`dot edition-${index}`} /> {titles.get(edition) ?? edition}</li>)}</ul>
      <div className="axis" aria-hidden>{Array.from({ length: TICKS + 1 }, (_, index) => <span key={index} style={{ left: at((top / TICKS) * index) }}>{words.number((top / TICKS) * index)}{index === TICKS ? ` ${unit}` : ""}</span>)}</div>
      <ol>
        {lines.map((line) => {
          const shown = line.dots.filter(({ figure }) => figure?.value !== null && figure?.value !== undefined);
          const ends = shown.map(({ figure }) => figure?.value ?? 0);
          return (
            <li key={line.area} style={{ minHeight: ROW }}>
              <span className="place">{line.name}</span>
              <span className="track">
                {ends.length > 1 && <i className="link" style={{ left: at(Math.min(...ends)), width: at(Math.max(...ends) - Math.min(...ends)) }} />}
                {shown.map((row) => (
                  <button key={row.id} type="button" className={`dot edition-${editions.indexOf(row.editionId)} ${row.status === "estimated" ? "estimated" : ""}`} style={{ left: at(row.figure?.value ?? 0) }}
                    aria-label={`${line.name}, ${titles.get(row.editionId) ?? row.editionId}: ${row.figure ? words.figure(row.figure) : ""}`} title={`${row.figure ? words.figure(row.figure) : ""} · ${titles.get(row.editionId) ?? row.editionId}`} onClick={() => open(row)} />
                ))}
                {line.newest === null && line.dots.map((row) => row.gap && <em key={row.id} className="gap">{words.labels[`gap.${row.gap}`]}</em>)}
              </span>
              <span className="value">{line.newest === null ? "" : words.number(line.newest)}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** The next round number above the largest value. */
function niceTop(largest: number): number {
  const power = 10 ** Math.floor(Math.log10(largest));
  return (([1, 1.5, 2, 3, 4, 5, 6, 8, 10] as const).find((step) => step * power >= largest) ?? 10) * power;
}
