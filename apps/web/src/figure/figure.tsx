// The frame of every figure, always the same eight parts: finding, subtitle, controls, tabs, body, timeline, footer, actions.
import type { Meta } from "@monazite/contracts";
import { Tabs } from "radix-ui";
import { useEffect, type ReactNode } from "react";
import { useLabel, useWords } from "../app/words.js";
import { FigureActions } from "./figure-actions.js";

export const VIEWS = ["chart", "table", "evidence"] as const;
export type View = (typeof VIEWS)[number];

export interface FigureProps {
  /** What the figure shows, as a sentence with its number. */
  readonly finding: string;
  /** What, unit, place, period. */
  readonly subtitle: string;
  readonly controls: ReactNode;
  readonly bodies: Readonly<Record<View, ReactNode>>;
  readonly timeline: ReactNode;
  readonly meta: Meta;
  readonly view: View;
  readonly setView: (view: View) => void;
  /** Path of the question, "/v1/production?mineral=rare-earths"; downloads and calls are made from it. */
  readonly path: string;
  /** True while a newer choice is loading: the old figure stays, dimmed. */
  readonly stale: boolean;
  /** Do the keys 1, 2 and 3 choose its tabs? The first figure of a page takes them. */
  readonly keys?: boolean;
}

export function Figure({ finding, subtitle, controls, bodies, timeline, meta, view, setView, path, stale, keys = true }: FigureProps) {
  const label = useLabel();
  useTabKeys(setView, keys);
  return (
    <figure className="figure" aria-busy={stale} data-stale={stale}>
      <figcaption><h2>{finding}</h2><p className="subtitle">{subtitle}</p></figcaption>
      <div className="controls">{controls}</div>
      <Tabs.Root value={view} onValueChange={(next) => setView(VIEWS.find((one) => one === next) ?? "chart")}>
        <Tabs.List className="tabs" aria-label={label("figure.views")}>
          {VIEWS.map((one, index) => <Tabs.Trigger key={one} value={one} title={`${index + 1}`}>{label(`figure.${one}`)}</Tabs.Trigger>)}
        </Tabs.List>
        {VIEWS.map((one) => <Tabs.Content key={one} value={one} className="body">{bodies[one]}</Tabs.Content>)}
      </Tabs.Root>
      {timeline}
      <FigureFooter meta={meta} />
      <FigureActions path={path} meta={meta} title={finding} />
    </figure>
  );
}

function FigureFooter({ meta }: { readonly meta: Meta }) {
  const label = useLabel();
  return (
    <div className="figure-footer">
      {meta.sources.length <= NAMED
        ? <span>{label("figure.sources")}: <SourceNames sources={meta.sources} /></span>
        : <details><summary>{label("figure.sources")}: {meta.sources.length}</summary><SourceNames sources={meta.sources} /></details>}
      <span>{label("figure.method")}: <code>{meta.method.id}@{meta.method.version}</code> · {label("footer.data")} <code>{meta.dataVersion}</code></span>
    </div>
  );
}

/** So many sources are named at once; more stand behind a line that says how many. */
const NAMED = 6;

function SourceNames({ sources }: Pick<Meta, "sources">) {
  const { lang } = useWords();
  return sources.map((source, index) => (
    <span key={source.id}>{index > 0 && (lang === "zh" ? "；" : "; ")}{source.url ? <a href={source.url} target="_blank" rel="noopener noreferrer">{source.publisher}, {source.title}</a> : `${source.publisher}, ${source.title}`} ({source.licence})</span>
  ));
}

/** 1, 2, 3 choose a tab, unless the reader is typing or has switched single keys off. */
function useTabKeys(setView: (view: View) => void, on: boolean): void {
  useEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || localStorage.getItem("monazite.keys") === "off") return;
      if (event.target instanceof HTMLElement && /^(input|textarea|select)$/i.test(event.target.tagName)) return;
      const view = VIEWS[Number(event.key) - 1];
      if (view) setView(view);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [setView, on]);
}
