/// <reference types="node" />
// The hand-checked facts of the real files: each must come out of its reader.
import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { readFile, type ReadMember } from "../src/index.js";

const folder = new URL("../../../../shared/data/", import.meta.url);
const read = async (file: string, options = {}): Promise<ReadMember> => {
  const [member] = await readFile(new Uint8Array(readFileSync(new URL(file, folder))), file, options);
  if (!member) throw new Error("no member");
  return member;
};
interface Found { readonly valueUsd: unknown; readonly kg: unknown; readonly quality: unknown }
const flowsOf = (member: ReadMember) => {
  const [columns] = member.table?.flows.map((batch) => batch.columns) ?? [];
  const rows = member.table?.flows[0]?.rows ?? 0;
  return (wanted: Record<string, string>): readonly Found[] => Array.from({ length: rows }, (_, row) => row).filter((row) => Object.entries(wanted).every(([name, value]) => columns?.[name]?.[row] === value))
    .map((row) => { const tonnes = columns?.["tonnes"]?.[row] ?? null; return { valueUsd: columns?.["value_usd"]?.[row], kg: typeof tonnes === "number" ? Number((tonnes * 1000).toFixed(3)) : null, quality: columns?.["quality"]?.[row] }; });
};

describe.runIf(existsSync(folder))("UN Comtrade", () => {
  let nickel: ReturnType<typeof flowsOf>;
  let world: ReturnType<typeof flowsOf>;
  let export2023: ReadMember;
  beforeAll(async () => {
    nickel = flowsOf(await read("comtrade/UN_nickel_trade.2020-2024.csv"));
    export2023 = await read("comtrade/trade_data.rare-earths-cobalt.2023.csv");
    world = flowsOf(export2023);
  });

  it("gives both reports of nickel ore from the Philippines to China in 2023, and they differ", () => {
    const of = { code: "260400", period: "2023" };
    expect(nickel({ ...of, importer: "CHN", exporter: "WLD", reported_by: "importer" })).toEqual([{ valueUsd: 3_478_327_151, kg: 21_486_389_232.903, quality: expect.any(String) as string }]);
    expect(nickel({ ...of, importer: "CHN", exporter: "PHL", reported_by: "importer" })).toMatchObject([{ valueUsd: 2_043_552_195, kg: 15_344_090_064.927 }]);
    expect(nickel({ ...of, importer: "CHN", exporter: "IDN", reported_by: "importer" })).toMatchObject([{ valueUsd: 13_191_889, kg: 296_228_702 }]);
    expect(nickel({ ...of, importer: "WLD", exporter: "PHL", reported_by: "exporter" })).toMatchObject([{ valueUsd: 1_080_375_207, kg: 40_254_661_000 }]);
    expect(nickel({ ...of, importer: "CHN", exporter: "PHL", reported_by: "exporter" })).toMatchObject([{ valueUsd: 1_063_173_957, kg: 39_687_100_000 }]);
  });

  it("sees that the header of an export is shifted, and moves every cell back under its own name", () => {
    expect(export2023.table?.problems.filter(({ code }) => code === "header-shifted")).toHaveLength(1);
    const china = (code: string, side: "X" | "M") => world({ code, ...(side === "X" ? { exporter: "CHN", importer: "WLD" } : { exporter: "WLD", importer: "CHN" }), period: "2023" });
    expect(china("284690", "X")).toMatchObject([{ valueUsd: 512_019_283, kg: 33_400_082.964 }]);
    expect(china("284690", "M")).toMatchObject([{ valueUsd: 1_873_312_162, kg: 106_409_798.546 }]);
    expect(china("280530", "X")).toMatchObject([{ valueUsd: 234_791_505, kg: 9_452_786.388 }]);
    expect(china("284610", "X")).toMatchObject([{ valueUsd: 16_338_137, kg: 9_455_777 }]);
    expect(world({ code: "260500", importer: "AUS", exporter: "WLD" })).toMatchObject([{ valueUsd: 1656.853, kg: 24.3 }]);
  });

  it("reads an answer of the API, with no weight where it gives null", async () => {
    const member = await read("comtrade/v1-get-C-A-HS-60a6ad.json");
    expect(member.table?.rows).toEqual({ read: 4, accepted: 4, quarantined: 0 });
    expect(flowsOf(member)({ importer: "CHN", exporter: "ARG", period: "2010" })).toEqual([{ valueUsd: 6_804_128_143, kg: null, quality: "missing" }]);
    expect(member.table?.flows[0]?.columns["nomenclature"]?.[0]).toBe("HS2007");
  });

  it("loads nearly every row, and keeps aside what it cannot place with its line", async () => {
    for (const file of ["comtrade/UN_nickel_trade.2020-2024.csv", "comtrade/trade_data.rare-earths-cobalt.2023.csv", "comtrade/classic-api-success_data.json"]) {
      const { table, refusal } = await read(file);
      expect(refusal).toBeNull();
      expect((table?.rows.quarantined ?? 1) / (table?.rows.read ?? 1), file).toBeLessThan(0.02);
    }
  });
});
