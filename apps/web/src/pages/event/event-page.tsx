// One event: what it is, who tells it, and what it did to trade.
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { ask } from "../../app/api.js";
import { useTitle } from "../../app/use-title.js";
import { useLabel, useWords } from "../../app/words.js";
import { EventList } from "../../events/event-list.js";
import { Failed, Loading } from "../../ui/state.js";
import { EffectFigure } from "./effect-figure.js";

export function EventPage() {
  const { id } = useParams({ from: "/events/$id" });
  const words = useWords();
  const label = useLabel();
  const { data, error, isPending, refetch } = useQuery({ queryKey: ["events", {}], queryFn: ({ signal }) => ask("events", {}, { signal, limit: 1000 }) });
  const event = data?.events.find((one) => one.id === id);
  useTitle(event?.title[words.lang]);
  if (isPending) return <div className="page"><Loading /></div>;
  if (error) return <div className="page"><Failed error={error} retry={() => void refetch()} /></div>;
  if (!event) return <div className="page"><h1>{label("nav.events")}</h1><p className="state">{label("effect.no-event")} <code>{id}</code></p></div>;
  return (
    <div className="page event">
      <p className="byline"><Link to="/events" search={({ lang }) => ({ lang })}>{label("nav.events")}</Link></p>
      <h1>{event.title[words.lang]}</h1>
      <EventList events={[event]} names={data.names} sources={data.meta.sources} own />
      <h2>{label("effect.title")}</h2>
      <EffectFigure key={id} event={id} goods={event.goods.map((good) => [good, data.names[good]?.[words.lang] ?? good] as const)} />
    </div>
  );
}
