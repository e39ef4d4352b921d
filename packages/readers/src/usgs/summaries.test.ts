import { describe, expect, it } from "vitest";
import { readFile, type FileOptions } from "../index.js";

const LONG = "MCS chapter,Section,Commodity,Country,Statistics,Statistics_detail,Unit,Year,Value,Notes,Is critical mineral 2025,Other notes";
const row = (year: string, value = "13800", section = "World Mine Production and Reserves", statistics = "Production") => `LITHIUM,${section},Lithium,Argentina,${statistics},Mine production,metric tons,${year},${value},Reported.,Yes,`;
const read = async (rows: readonly string[], options: FileOptions = {}, name = "lithium.csv") => {
  const [member] = await readFile(new TextEncoder().encode([LONG, ...rows].join("\n")), name, options);
  return { refusal: member?.refusal, edition: member?.table?.edition.id, problems: member?.table?.problems.map(({ code, raw }) => [code, raw]), told: member?.table?.observations.map(({ period, figure, status }) => [period.text, figure?.value, status]) };
};

describe("a long table that was filtered to some years", () => {
  it("asks for its edition: 2024 alone may be of the Summaries of 2025 or of 2026", async () => {
    expect((await read([row("2024")])).refusal).toMatchObject({ code: "edition-unknown", found: "2024" });
    expect(await read([row("2024")], { edition: "usgs-mcs-2026" })).toMatchObject({ edition: "usgs-mcs-2026", told: [["2024", 13_800, "reported"]] });
  });

  it("takes the edition of the name of the file, aloud", async () => {
    expect(await read([row("2024")], {}, "MCS2026_Commodities_Data.csv")).toMatchObject({ edition: "usgs-mcs-2026", problems: [["edition-from-name", "2026"]] });
  });

  it("is of the edition that whole series show: two years of the world, five of the United States, sources that end two years before", async () => {
    expect((await read([row("2024"), row("2025")])).edition).toBe("usgs-mcs-2026");
    expect((await read(["2021", "2022", "2023", "2024", "2025"].map((year) => row(year, "5", "Salient Statistics—United States", "Import")))).edition).toBe("usgs-mcs-2026");
    expect((await read([row("2021–24", "40", "Import Sources", "Import sources 2021-2024")])).edition).toBe("usgs-mcs-2026");
    expect((await read(["2021", "2022", "2023", "2025"].map((year) => row(year, "5", "Salient Statistics—United States", "Import")))).refusal?.code).toBe("edition-unknown");
  });

  it("is asked about where two things in it show different editions", async () => {
    expect((await read([row("2024"), row("2025"), row("2020–23", "40", "Import Sources", "x")])).refusal).toMatchObject({ code: "edition-unknown", found: "2025 / 2026" });
  });
});

describe("years of the long table", () => {
  it("may carry the mark of an estimate or the nought of a program, and two years in one are none", async () => {
    expect(await read([row("2024.0"), row("2025e", "23000"), row("2023-24")])).toMatchObject({ problems: [["period-unreadable", row("2023-24")]], told: [["2024", 13_800, "reported"], ["2025", 23_000, "estimated"]] });
  });
});
