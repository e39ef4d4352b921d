import { PolicyEventSchema } from "@monazite/core/schemas";
import { describe, expect, it } from "vitest";
import { readFile, type ReadTable } from "../index.js";
import { htmlText } from "./html-text.js";
import { policyType, trackedDay } from "./words.js";

const read = async (text: string): Promise<ReadTable> => {
  const [member] = await readFile(new TextEncoder().encode(text), "policies", { edition: "tracker" });
  if (!member?.table) throw new Error(member?.refusal?.code);
  return member.table;
};

const INTERVENTION = { id: "7", title: "Atlas: ban on ore", evaluation: "harmful", interventionType: "Export ban", minerals: ["Lithium"], implementers: ["Zimbabwe"], date: "Dec 16, 2022", dateISO: "2022-12-16", link: "https://example.org/7", description: "<p>On 16&nbsp;December &amp; later.</p><script>alert(1)</script><p>&lt;b&gt;bold?&lt;/b&gt;</p>" };
const gta = (...changes: readonly object[]): string => JSON.stringify({ interventions: changes.map((change) => ({ ...INTERVENTION, ...change })) });
const EXPORT = "Intervention ID,Intervention URL,State Act ID,State Act Title,Intervention Type,GTA Evaluation,Implementing Jurisdictions,Affected Jurisdictions,Affected Products,Date Announced,Date Implemented,Date Removed,Is In Force";

describe("Global Trade Alert", () => {
  it("gives an intervention as told, its text without markup, its minerals as the file's claim", async () => {
    const { events = [], sources } = await read(gta({}));
    expect(events.map((event) => PolicyEventSchema.parse(event))).toHaveLength(1);
    expect(events[0]).toMatchObject({ id: "gta-7", type: "export.ban", status: "reported", effective: null, actors: [{ id: "ZWE", role: "actor" }], goods: ["lithium"], goodsTold: ["Lithium"], note: "Export ban (evaluated as harmful by Global Trade Alert)\nOn 16 December & later.\n<b>bold?</b>" });
    expect(sources).toMatchObject([{ id: "gta-7", url: "https://example.org/7", redistributable: false }]);
  });

  it("reads the CSV of its site: days apart, whether it is in force, and goods by trade code", async () => {
    const { events = [] } = await read([EXPORT, "8,https://example.org/8,1,China: control,Export licensing requirement,Red,China,United States of America; Japan,\"280530, 999999\",2025-04-04,2025-05-01,,Yes", "9,,1,China: quota,Export quota,Red,China,,,2025-04-04,,2025-06-30,No"].join("\n"));
    expect(events.map(({ type, status, date, effective, ended, targets, goods }) => [type, status, date.text, effective?.text, ended?.text, targets, goods.length > 0])).toEqual([
      ["licence.required", "in-force", "2025-04-04", "2025-05-01", undefined, ["JPN", "USA"], true], ["export.quota", "ended", "2025-04-04", undefined, "2025-06-30", [], false],
    ]);
  });

  it("means by Congo what the United Nations mean", async () => {
    const { events = [] } = await read(gta({ implementers: ["Congo", "DR Congo"] }));
    expect(events[0]?.actors.map(({ id }) => id)).toEqual(["COG", "COD"]);
  });

  it.each([
    [{ implementers: ["Atlantis"] }, "place-unknown"], [{ implementers: [] }, "place-unknown"], [{ dateISO: "2022-13-01" }, "period-unreadable"], [{ dateISO: "2022-12-17" }, "period-unreadable"], [{ id: "7 OR 1=1" }, "code-unreadable"], [{ interventionType: "" }, "word-unknown"],
  ])("keeps aside %j", async (change, code) => {
    const { events, problems, rows } = await read(gta(change));
    expect([events, problems.map((problem) => [problem.code, problem.line]), rows]).toEqual([[], [[code, 1]], { read: 1, accepted: 0, quarantined: 1 }]);
  });

  it("counts an intervention that stands twice once, and takes neither of two that differ", async () => {
    expect((await read(gta({}, {}))).problems.map(({ code }) => code)).toContain("duplicate-identical");
    expect((await read(gta({}, { title: "other" }))).rows).toEqual({ read: 2, accepted: 0, quarantined: 2 });
  });
});

describe("the policy tracker of the IEA", () => {
  const HEAD = "title,description,status,year,jurisdiction,source,datePromulgated,yearEnded,learnMore,countries,policyType";
  const row = (status: string, year: string, promulgated: string, ended: string, countries = '[{""iso3"":""EUR"",""name"":""European Union""}]'): string => `Lithium act,"<div>Text\nof it</div>",${status},${year},National,IEA,${promulgated},${ended},https://example.org/a,"${countries}","[{""family"":""Trade"",""name"":""Export controls and restrictions""}]"`;

  it("takes the day of promulgation within its year, else the year, and an end only where it ended", async () => {
    const { events = [] } = await read([HEAD, row("In force", "2020", "2020-09-30", "2031"), row("Ended", "2012", "", "2023"), row("Announced", "2022", "1950-09-08", "")].join("\n"));
    expect(events.map(({ status, date, ended, actors, goods, type }) => [status, date.text, ended?.text, actors[0]?.id, goods, type])).toEqual([
      ["in-force", "2020-09-30", undefined, "EU27_2020", ["lithium"], "export.control"], ["ended", "2012", "2023", "EU27_2020", ["lithium"], "export.control"], ["announced", "2022", undefined, "EU27_2020", ["lithium"], "export.control"],
    ]);
    expect([events[0]?.note, events[2]?.note]).toEqual([expect.stringContaining("set to end in 2031"), expect.stringContaining("promulgated: 1950-09-08")]);
  });

  it("keeps aside what it does not know, and tells of a day that could be two", async () => {
    const { problems } = await read([HEAD, row("Dormant", "2020", "", ""), row("Ended", "20", "", ""), row("Ended", "2020", "soon", ""), row("Ended", "2020", "", "", "[]"), row("Ended", "2020", "", "", "[{"), row("Ended", "2021", "05-10-2021", "")].join("\n"));
    expect(problems.map(({ code }) => code)).toEqual(["word-unknown", "period-unreadable", "period-unreadable", "place-unknown", "place-unknown", "day-ambiguous"]);
  });
});

it("reads days that can be read one way, and of others the year", () => {
  expect(["Apr 04, 2025", "16-08-2023", "2021", "2021-03", "07-07-2019"].map((text) => trackedDay(text)?.period.text)).toEqual(["2025-04-04", "2023-08-16", "2021", "2021-03", "2019-07-07"]);
  expect([trackedDay("05-10-2021"), trackedDay("32-13-2021"), trackedDay("x")]).toMatchObject([{ period: { text: "2021" }, ambiguous: true }, null, null]);
});

it("keeps a tracker's own word for a kind that has none of ours", () => {
  expect(["Export ban", "Financial grant", "Import monitoring", "Strategic plans", "Export-related local content"].map(policyType)).toEqual(["export.ban", "support.financial-grant", "import.monitoring", "policy.strategic-plans", "export.related-local-content"]);
});

it("reads markup of any depth as text", () => {
  expect(htmlText(`${"<div>".repeat(50_000)}deep<br>down${"</div>".repeat(10)}<style>p{}</style>`)).toBe("deep\ndown");
});
