// Numbers between zero and a most, a line each: a dot where there is one number, a bar for what rounding and absent places leave open. The Table tab is its twin.
import type { Bounded } from "@monazite/core";
import type { ReactNode } from "react";
import { useWords } from "../app/words.js";
import { boundedText, shortText } from "./bounded-text.js";

export interface RangeLine {
  readonly id: string;
  /** For those who cannot see the label. */
  readonly name: string;
  readonly label: ReactNode;
  readonly score: Bounded;
}

/** @param marks lines across the chart, such as thresholds @param note what the marks mean */
export function RangeChart({ lines, most, ticks, marks = [], note, open }: { readonly lines: readonly RangeLine[]; readonly most: number; readonly ticks: readonly number[]; readonly marks?: readonly number[]; readonly note: string; readonly open: (id: string) => void }) {
  const words = useWords();
  const at = (value: number): number => (Math.min(most, Math.max(0, value)) / most) * 100;
  return (
    <div className="dots shares measures">
      <div className="axis" aria-hidden>{ticks.map((tick) => <span key={tick} style={{ left: `${at(tick)}%` }}>{words.number(tick)}</span>)}</div>
      <ol>
        {lines.map(({ id, name, label, score }) => {
          const said = boundedText(score, words) ?? "";
          const centre = score.value ?? ((score.min ?? 0) + (score.max ?? most)) / 2;
          return (
            <li key={id}>
              <span className="place">{label}</span>
              <span className="track">
                {marks.map((mark) => <i key={mark} className="threshold" style={{ left: `${at(mark)}%` }} />)}
                <i className="whisker edition-0" style={{ left: `${at(score.min ?? 0)}%`, width: `${at(score.max ?? most) - at(score.min ?? 0)}%` }} />
                <button type="button" className={`dot edition-0 ${score.value === null ? "range" : ""}`} style={{ left: `${at(centre)}%` }} aria-label={`${name}: ${said}`} title={said} onClick={() => open(id)} />
              </span>
              <span className="value">{shortText(score, words)}</span>
            </li>
          );
        })}
      </ol>
      <p className="byline">{note}</p>
    </div>
  );
}
