// Where the nodes and links of exporters and importers stand. A place that does both is two nodes, so that nothing flows in a circle; what the list leaves out
// is one flow from others to others, as wide as all of it.
import { sankey, sankeyLinkHorizontal } from "d3-sankey";

export interface Sent {
  readonly exporter: string;
  readonly importer: string;
  readonly value: number;
}

export interface PlacedNode {
  readonly id: string;
  readonly place: string;
  readonly side: "exporter" | "importer";
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLink extends Sent {
  readonly path: string;
  readonly width: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
  /** Room for names on either side. */
  readonly margin: number;
}

/** Stands for the places that are not shown. */
export const OTHERS = "others";
const NODE = { width: 10, gap: 8 };

interface Node { readonly id: string; readonly place: string; readonly side: "exporter" | "importer" }
interface Link { readonly source: string; readonly target: string; readonly value: number; readonly sent: Sent }

/** @param flows each pair once, values above zero; the links come back in reading order: from the top exporter down, and of each from its top importer down */
export function sankeyLayout(flows: readonly Sent[], { width, height, margin }: Size): { readonly nodes: readonly PlacedNode[]; readonly links: readonly PlacedLink[] } {
  const drawn = flows.filter(({ value }) => value > 0);
  if (!drawn.length) return { nodes: [], links: [] };
  const side = (end: "exporter" | "importer"): Node[] => [...new Set(drawn.map((one) => one[end]))].map((place) => ({ id: `${end}:${place}`, place, side: end }));
  const layout = sankey<Node, Link>().nodeId(({ id }) => id).nodeWidth(NODE.width).nodePadding(NODE.gap).extent([[margin, 4], [width - margin, height - 4]]);
  const placed = layout({ nodes: [...side("exporter"), ...side("importer")], links: drawn.map((sent) => ({ source: `exporter:${sent.exporter}`, target: `importer:${sent.importer}`, value: sent.value, sent })) });
  const path = sankeyLinkHorizontal<Node, Link>();
  const at = (value: number | undefined): number => value ?? 0;
  const links = [...placed.links].sort((a, b) => at(a.y0) - at(b.y0));
  return {
    nodes: placed.nodes.map((node) => ({ id: node.id, place: node.place, side: node.side, value: at(node.value), x: at(node.x0), y: at(node.y0), width: at(node.x1) - at(node.x0), height: Math.max(1, at(node.y1) - at(node.y0)) })),
    links: links.map((link) => ({ ...link.sent, path: path(link) ?? "", width: Math.max(1, at(link.width)) })),
  };
}
