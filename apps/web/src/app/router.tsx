// Pages and the part of their state that lives in the address.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { CheckPage } from "../pages/check/check-page.js";
import { Frame } from "./frame.js";
import { NotFound } from "./not-found.js";
import { oneOf, shared, text, VERDICT_FILTERS, type SharedSearch } from "./search.js";

export interface CheckSearch extends SharedSearch {
  readonly claim?: string | undefined;
  readonly show?: (typeof VERDICT_FILTERS)[number] | undefined;
  readonly sample?: "1" | undefined;
  /** Id of a kept text whose check is shown. */
  readonly kept?: string | undefined;
}
export interface DocumentSearch extends SharedSearch {
  readonly claim?: string | undefined;
}
/** What is looked for, and the filters. */
export const SEARCH_KEYS = ["q", "m", "place", "actor", "kind", "in", "publisher", "from", "until"] as const;
export type DocumentsSearch = SharedSearch & { readonly [Key in (typeof SEARCH_KEYS)[number]]?: string | undefined };
export interface MineralSearch extends SharedSearch {
  readonly t?: string | undefined;
  readonly stage?: string | undefined;
  readonly view?: "table" | "evidence" | undefined;
  /** What shares are shares of; the printed total unless given. */
  readonly of?: "sum" | undefined;
}
export interface CountrySearch extends SharedSearch {
  readonly t?: string | undefined;
  readonly view?: "table" | "evidence" | undefined;
}
export interface FlowsSearch extends SharedSearch {
  /** A good by name or id, or six digits of an HS code. */
  readonly m?: string | undefined;
  readonly exporter?: string | undefined;
  readonly importer?: string | undefined;
  /** A year or month; "all" for every loaded one; the newest unless given. */
  readonly year?: string | undefined;
  readonly grain?: "month" | undefined;
  /** Ranked unless given. */
  readonly form?: "sankey" | "map" | "line" | undefined;
  /** Whose report is drawn: reporter~series. */
  readonly by?: string | undefined;
  /** So many flows. */
  readonly top?: string | undefined;
  /** Whose rows are open: exporter~importer~period. */
  readonly rows?: string | undefined;
  readonly view?: "table" | "evidence" | undefined;
}
export interface CompareSearch extends SharedSearch {
  /** Names with commas; one of the three. */
  readonly minerals?: string | undefined;
  readonly places?: string | undefined;
  readonly editions?: string | undefined;
  readonly mineral?: string | undefined;
}
export interface EvidenceSearch extends SharedSearch {
  /** Id of an observation, a claim or a figure. */
  readonly id?: string | undefined;
}
export interface ClaimsSearch extends SharedSearch {
  readonly m?: string | undefined;
  readonly place?: string | undefined;
  readonly form?: "level" | undefined;
}
export interface SeriesSearch extends SharedSearch {
  readonly m?: string | undefined;
  readonly place?: string | undefined;
  readonly measure?: string | undefined;
  readonly partner?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}
export interface DataSearch extends SharedSearch {
  /** Lines of the heat map; editions unless given. */
  readonly by?: "good" | undefined;
  /** A place by name or code: only its own figures are counted. */
  readonly place?: string | undefined;
  /** The newer and the older edition that are compared. */
  readonly edition?: string | undefined;
  readonly against?: string | undefined;
  readonly kind?: "changed" | "withdrawn" | "added" | undefined;
  readonly m?: string | undefined;
}
export interface EventsSearch extends SharedSearch {
  readonly m?: string | undefined;
  readonly kind?: string | undefined;
  readonly party?: string | undefined;
  /** First year shown. */
  readonly from?: string | undefined;
  readonly view?: "table" | "evidence" | undefined;
}

export interface EventSearch extends SharedSearch {
  readonly m?: string | undefined;
  readonly partner?: string | undefined;
  /** Months in force that are looked at. */
  readonly months?: string | undefined;
  readonly view?: "table" | "evidence" | undefined;
}

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound, validateSearch: shared });

const check = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: CheckPage,
  validateSearch: (raw): CheckSearch => ({ ...text(raw, "claim"), ...text(raw, "kept", 64), ...oneOf(raw, "show", VERDICT_FILTERS), ...(String(raw["sample"]) === "1" && { sample: "1" }) }),
});
const flows = createRoute({
  getParentRoute: () => root,
  path: "/flows",
  component: lazyRouteComponent(() => import("../pages/flows/flows-page.js"), "FlowsPage"),
  validateSearch: (raw): FlowsSearch => ({ ...text(raw, "m"), ...text(raw, "exporter"), ...text(raw, "importer"), ...text(raw, "year"), ...oneOf(raw, "grain", ["month"]), ...oneOf(raw, "form", ["sankey", "map", "line"]), ...text(raw, "by", 120), ...(/^[1-9]\d{0,2}$/.test(String(raw["top"])) && { top: String(raw["top"]) }), ...text(raw, "rows", 40), ...oneOf(raw, "view", ["table", "evidence"]) }),
});
const compare = createRoute({
  getParentRoute: () => root,
  path: "/compare",
  component: lazyRouteComponent(() => import("../pages/compare/compare-page.js"), "ComparePage"),
  validateSearch: (raw): CompareSearch => ({ ...text(raw, "minerals"), ...text(raw, "places"), ...text(raw, "editions"), ...text(raw, "mineral") }),
});
const evidence = createRoute({
  getParentRoute: () => root,
  path: "/evidence",
  component: lazyRouteComponent(() => import("../pages/evidence/evidence-page.js"), "EvidencePage"),
  validateSearch: (raw): EvidenceSearch => text(raw, "id", 2000),
});
const documents = createRoute({
  getParentRoute: () => root,
  path: "/documents",
  component: lazyRouteComponent(() => import("../pages/documents/documents-page.js"), "DocumentsPage"),
  validateSearch: (raw): DocumentsSearch => Object.assign({}, ...SEARCH_KEYS.map((key) => text(raw, key))) as DocumentsSearch,
});
const document = createRoute({
  getParentRoute: () => root,
  path: "/documents/$id",
  component: lazyRouteComponent(() => import("../pages/documents/document-page.js"), "DocumentPage"),
  validateSearch: (raw): DocumentSearch => text(raw, "claim"),
});
const minerals = createRoute({
  getParentRoute: () => root,
  path: "/m",
  component: lazyRouteComponent(() => import("../pages/mineral/minerals-page.js"), "MineralsPage"),
});
const countries = createRoute({
  getParentRoute: () => root,
  path: "/c",
  component: lazyRouteComponent(() => import("../pages/country/countries-page.js"), "CountriesPage"),
});
const mineral = createRoute({
  getParentRoute: () => root,
  path: "/m/$id",
  component: lazyRouteComponent(() => import("../pages/mineral/mineral-page.js"), "MineralPage"),
  validateSearch: (raw): MineralSearch => ({ ...text(raw, "t"), ...text(raw, "stage"), ...oneOf(raw, "view", ["table", "evidence"]), ...oneOf(raw, "of", ["sum"]) }),
});
const country = createRoute({
  getParentRoute: () => root,
  path: "/c/$iso",
  component: lazyRouteComponent(() => import("../pages/country/country-page.js"), "CountryPage"),
  validateSearch: (raw): CountrySearch => ({ ...text(raw, "t"), ...oneOf(raw, "view", ["table", "evidence"]) }),
});
const events = createRoute({
  getParentRoute: () => root,
  path: "/events",
  component: lazyRouteComponent(() => import("../pages/events/events-page.js"), "EventsPage"),
  validateSearch: (raw): EventsSearch => ({ ...text(raw, "m"), ...text(raw, "kind"), ...text(raw, "party"), ...text(raw, "from"), ...oneOf(raw, "view", ["table", "evidence"]) }),
});
const event = createRoute({
  getParentRoute: () => root,
  path: "/events/$id",
  component: lazyRouteComponent(() => import("../pages/event/event-page.js"), "EventPage"),
  validateSearch: (raw): EventSearch => ({ ...text(raw, "m"), ...text(raw, "partner"), ...oneOf(raw, "months", ["3", "6", "24"]), ...oneOf(raw, "view", ["table", "evidence"]) }),
});
const claims = createRoute({
  getParentRoute: () => root,
  path: "/claims",
  component: lazyRouteComponent(() => import("../pages/claims/claims-page.js"), "ClaimsPage"),
  validateSearch: (raw): ClaimsSearch => ({ ...text(raw, "m"), ...text(raw, "place"), ...oneOf(raw, "form", ["level"]) }),
});
const series = createRoute({
  getParentRoute: () => root,
  path: "/series",
  component: lazyRouteComponent(() => import("../pages/series/series-page.js"), "SeriesPage"),
  validateSearch: (raw): SeriesSearch => ({ ...text(raw, "m"), ...text(raw, "place"), ...text(raw, "measure"), ...text(raw, "partner"), ...text(raw, "from"), ...text(raw, "until") }),
});
const data = createRoute({
  getParentRoute: () => root,
  path: "/data",
  component: lazyRouteComponent(() => import("../pages/data/data-page.js"), "DataPage"),
  validateSearch: (raw): DataSearch => ({ ...oneOf(raw, "by", ["good"]), ...text(raw, "place", 100), ...text(raw, "edition", 100), ...text(raw, "against", 100), ...oneOf(raw, "kind", ["changed", "withdrawn", "added"]), ...text(raw, "m", 100) }),
});

const routeTree = root.addChildren([check, compare, documents, document, minerals, mineral, countries, country, events, event, claims, series, data, flows, evidence]);

export function createAppRouter() {
  // A plain query string (?show=agrees), not JSON in quotes: addresses are read and written by people.
  return createRouter({
    routeTree,
    defaultPreload: "intent",
    scrollRestoration: true,
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch: (search) => {
      const query = new URLSearchParams(Object.entries(search).filter((pair): pair is [string, string] => typeof pair[1] === "string")).toString();
      return query ? `?${query}` : "";
    },
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
