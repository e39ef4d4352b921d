import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sankeyLayout, type Sent } from "./sankey-layout.js";

const SIZE = { width: 860, height: 480, margin: 140 };
const places = ["CHN", "JPN", "USA", "DEU", "AUS", "others"];
const flows = fc.uniqueArray(fc.record({ exporter: fc.constantFrom(...places), importer: fc.constantFrom(...places), value: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1e12, noNaN: true })) }), { selector: ({ exporter, importer }) => `${exporter}>${importer}`, maxLength: 30 });

describe("the sankey of flows", () => {
  it("draws every flow above zero once, inside the picture, also where two places send to each other", () => {
    fc.assert(fc.property(flows, (sent: readonly Sent[]) => {
      const { nodes, links } = sankeyLayout(sent, SIZE);
      const key = ({ exporter, importer }: Sent): string => `${exporter}>${importer}`;
      expect(links.map(key).sort()).toEqual(sent.filter(({ value }) => value > 0).map(key).sort());
      for (const { x, y, width, height } of nodes) {
        // A flow too thin to see is drawn one unit high, also at the lower edge.
        expect(x >= 0 && y >= -1e-6 && x + width <= SIZE.width && y + height <= SIZE.height + 1).toBe(true);
      }
    }));
  });

  it("gives each node what flows through it, and widths in proportion", () => {
    const { nodes, links } = sankeyLayout([{ exporter: "CHN", importer: "JPN", value: 30 }, { exporter: "CHN", importer: "USA", value: 10 }, { exporter: "JPN", importer: "CHN", value: 20 }], SIZE);
    expect(Object.fromEntries(nodes.map(({ id, value }) => [id, value]))).toEqual({ "exporter:CHN": 40, "exporter:JPN": 20, "importer:JPN": 30, "importer:USA": 10, "importer:CHN": 20 });
    const width = (value: number): number => links.find((link) => link.value === value)?.width ?? 0;
    expect(width(30) / width(10)).toBeCloseTo(3, 9);
    expect(width(20) / width(10)).toBeCloseTo(2, 9);
  });
});
