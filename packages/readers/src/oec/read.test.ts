import { describe, expect, it } from "vitest";
import { readFile, type ReadTable } from "../index.js";

const TABLE = "\"ISO 3\",\"Country ID\",\"Country\",\"Trade Value Export\",\"Trade Value Import\",\"Trade Value Delta\"\n\"chn\",\"aschn\",\"China\",50,40,10";
const read = async (name: string, subject?: string): Promise<ReadTable | null | undefined> => (await readFile(new TextEncoder().encode(TABLE), name, { subject }))[0]?.table;
const goods = (table: ReadTable | null | undefined) => [...new Set(table?.observations.map(({ key }) => key.good))];
const told = (table: ReadTable | null | undefined) => table?.problems.map(({ code, raw }) => `${code} ${raw}`);

describe("OEC, net trade by country", () => {
  it("takes product and year from the name of the file", async () => {
    const table = await read("OEC cobalt ores Net-Trade-2021.csv");
    expect([goods(table), table?.edition.id, table?.observations[0]?.definition]).toEqual([["cobalt-ore"], "oec:net-trade-cobalt-ore-2021", "product not stated in the table; \"cobalt ores\" by its name"]);
    expect(told(table)).toEqual(["subject-from-name OEC cobalt ores Net-Trade-2021.csv"]);
  });

  it("believes a person more than the name", async () => {
    expect(goods(await read("Net-Trade-cobalt-2021.csv", "lithium carbonate 2021"))).toEqual(["lithium-carbonate"]);
    expect(goods(await read("Net-Trade-cobalt.csv", "2021"))).toEqual(["cobalt"]);
  });

  it("says aloud what it takes the product for where no name says it; \"in\" is no indium", async () => {
    const table = await read("Net-Trade in 2021.csv");
    expect([goods(table), table?.edition.id, told(table)]).toEqual([["rare-earth-compounds"], "oec:net-trade-2021", ["subject-from-name Net-Trade in 2021.csv", "product-assumed rare-earth-compounds"]]);
  });
});
