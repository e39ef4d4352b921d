// Dots with bars on an axis of per cent: a line each, a dot an edition, the bar what the printed rounding allows. The Table tab is its twin.
import type { ReactNode } from "react";
import { useLabel, useWords } from "../app/words.js";
import { intervalText, shareText, type Share } from "./share-text.js";

const TICKS = [0, 25, 50, 75, 100] as const;

export interface ShareDot {
  readonly id: string;
  readonly editionId: string;
  readonly share: Share;
  readonly rank: number | null;
  readonly estimated: boolean;
}

export interface ShareLine {
  readonly id: string;
  readonly name: string;
  readonly label: ReactNode;
  readonly dots: readonly ShareDot[];
}

export function ShareChart({ lines, editions, titles, open }: { readonly lines: readonly ShareLine[]; readonly editions: readonly string[]; readonly titles: ReadonlyMap<string, string>; readonly open: (observationId: string) => void }) {
  const words = useWords();
  const label = useLabel();
  const title = (edition: string): string => titles.get(edition) ?? edition;
  return (
    <div className="dots shares">
      <ul className="legend">{editions.map((edition, index) => <li key={edition}><i className={`dot edition-${index}`} /> {title(edition)}</li>)}</ul>
      <div className="axis" aria-hidden>{TICKS.map((tick) => <span key={tick} style={{ left: `${tick}%` }}>{shareText(tick, words)}</span>)}</div>
      <ol>
        {lines.map((line) => (
          <li key={line.id}>
            <span className="place">{line.label}</span>
            <span className="track">
              {line.dots.map(({ id, share, editionId }) => <i key={id} className={`whisker edition-${editions.indexOf(editionId)}`} style={{ left: `${inside(share.min)}%`, width: `${inside(share.max) - inside(share.min)}%` }} />)}
              {line.dots.map(({ id, share, editionId, rank, estimated }) => {
                const said = `${shareText(share.value, words)} (${intervalText(share, words)})${rank === null ? "" : ` · ${label("share.rank")} ${rank}`}`;
                return <button key={id} type="button" className={`dot edition-${editions.indexOf(editionId)} ${estimated ? "estimated" : ""}`} style={{ left: `${inside(share.value)}%` }}
                  aria-label={`${line.name}, ${title(editionId)}: ${said}`} title={`${said} · ${title(editionId)}`} onClick={() => open(id)} />;
              })}
            </span>
            <span className="value">{line.dots[0] ? shareText(line.dots[0].share.value, words) : ""}</span>
          </li>
        ))}
      </ol>
      <p className="byline">{label("share.interval")}</p>
    </div>
  );
}

/** A rounded total can be smaller than its part; the mark stays on the axis, the number is told in full. */
function inside(value: number): number {
  return Math.min(100, Math.max(0, value));
}
