// What a page states about its article: headline, publisher, time. JSON-LD comes first, because it is written for programs;
// then the meta elements. Nothing is concluded from addresses or from words of the text.
import type { Markup } from "./markup.js";
import { tidy } from "./markup.js";
import { printedMoment } from "./moment.js";

export interface PageFacts {
  readonly title: string | null;
  readonly source: string | null;
  readonly published: string | null;
}

const ARTICLE = /(?:^|\/)(?:\w*Article|BlogPosting|Report|AnalysisNewsArticle)$/;
const LONGEST_NAME = 60;
/** Nodes of JSON-LD looked at: a page that holds more describes something else. */
const MOST_NODES = 2_000;

type Json = Readonly<Record<string, unknown>>;

export function pageFacts({ jsonLd, metas, title }: Pick<Markup, "jsonLd" | "metas" | "title">): PageFacts {
  const article = jsonLd.map(articleIn).find((found) => found !== null) ?? {};
  const meta = (...names: readonly string[]): string | null => names.map((name) => metas.get(name)).find((found) => found !== undefined) ?? null;
  return {
    title: text(article["headline"]) ?? meta("og:title", "twitter:title", "dc.title") ?? title,
    source: sourceName(nameOf(article["publisher"]) ?? nameOf(article["sourceOrganization"]) ?? meta("og:site_name", "article:publisher_name", "dc.publisher", "publisher", "mediaid")),
    published: printedMoment(text(article["datePublished"])) ?? printedMoment(meta("article:published_time", "og:published_time", "datepublished", "publishdate", "pubdate", "dc.date.issued", "dc.date", "date")),
  };
}

/** A name that fits a line "source· time"; a longer one is no name. */
export function sourceName(name: string | null): string | null {
  const short = tidy(name ?? "").replace(/\s/g, " ").replaceAll("·", " ");
  return short !== "" && short.length <= LONGEST_NAME ? short : null;
}

/** The first article among the nodes of one JSON-LD script; a script that is not JSON says nothing. */
function articleIn(script: string): Json | null {
  let root: unknown;
  try {
    root = JSON.parse(script);
  } catch {
    return null;
  }
  const waiting: unknown[] = [root];
  for (let at = 0; at < waiting.length && at < MOST_NODES; at++) {
    const node = waiting[at];
    if (Array.isArray(node)) waiting.push(...(node as unknown[]).slice(0, MOST_NODES));
    else if (isObject(node)) {
      const types = [node["@type"]].flat();
      if (types.some((type) => typeof type === "string" && ARTICLE.test(type))) return node;
      waiting.push(node["@graph"], node["mainEntity"]);
    }
  }
  return null;
}

function nameOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return text(isObject(first) ? first["name"] : first);
}

function text(value: unknown): string | null {
  return typeof value === "string" && tidy(value) !== "" ? tidy(value).replace(/\t/g, " ") : null;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
