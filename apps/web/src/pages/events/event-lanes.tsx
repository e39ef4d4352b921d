// Events drawn on lanes. The Table tab is its twin in reading order; every mark opens its event.
import type { PolicyEvent } from "@monazite/core";
import { useMemo } from "react";
import { useWords } from "../../app/words.js";
import { familyName } from "../../events/event-list.js";
import { lanesOf } from "../../events/lanes.js";

const ROW = 26;

export function EventLanes({ events, open }: { readonly events: readonly PolicyEvent[]; readonly open: (id: string) => void }) {
  const words = useWords();
  const { lanes, axis } = useMemo(() => lanesOf(events), [events]);
  return (
    <div className="lanes">
      <div className="lane-axis" aria-hidden>{axis.years.map(({ year, at }) => <span key={year} style={{ left: `${at}%` }}>{year}</span>)}</div>
      {lanes.map((lane) => (
        <div key={lane.family} className="lane">
          <span className="place">{familyName(lane.family, words.labels)}</span>
          <span className="lane-track" style={{ height: lane.rows * ROW }}>
            {lane.marks.map(({ event, left, width, row }) => {
              const said = `${words.period(event.date)}: ${event.title[words.lang]}`;
              return <button key={event.id} type="button" className={`mark ${event.status}`} style={{ left: `${left}%`, width: `${width}%`, top: row * ROW + 5 }} aria-label={said} title={said} onClick={() => open(event.id)} />;
            })}
          </span>
        </div>
      ))}
    </div>
  );
}
