import { contracts, type AnswerOf } from "@monazite/contracts";
import { contentId, type Claim, type Lang, type Mention, type NewsDocument } from "@monazite/core";
import { catalogues } from "@monazite/messages";
import { answer, type Asked } from "../envelope/answer.js";
import { keptText } from "../record/kept-text.js";
import { checkedText } from "../text/decode.js";
import { htmlOf } from "../brief/html.js";
import { markdownOf } from "../brief/markdown.js";
import type { Report, ReportRow } from "../brief/report.js";
import { judge, type Judged } from "./judge.js";

type Answer = AnswerOf<typeof contracts.brief>;
const METHOD = { id: "ledger.brief", version: "1" } as const;

interface Read {
  readonly textId: string;
  readonly text: string;
  readonly reader: string;
  readonly documents: readonly NewsDocument[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}

/** The report carries no moment and no name of a machine: text, record, method and language make it, and make it again. */
export const brief = answer(contracts.brief, METHOD, async ({ text, words: lang = "en" }, asked) => {
  const read = await readAll(text, asked);
  const judged = await judge(read, asked);
  const figures = figuresOf(read, judged, lang);
  const custody = await custodyOf(read, judged, asked);
  const report = reportOf(read, judged, figures, custody, lang);
  return {
    answer: {
      id: contentId("brf", [read.textId, asked.dataVersion, METHOD.id, METHOD.version, lang]), textId: read.textId,
      markdown: markdownOf(report), html: htmlOf(report), figures, custody,
    },
    sourceIds: judged.record.map(({ sourceId }) => sourceId),
    empty: read.claims.length ? null : "nothing-read",
  };
});

async function readAll(given: string, asked: Asked): Promise<Read> {
  const kept = await keptText(given, asked);
  return kept ? { ...kept, reader: "kept" } : { ...await asked.readText(checkedText(given, "text")), text: given };
}

function figuresOf({ text, documents, claims }: Read, { verdicts }: Judged, lang: Lang): Answer["figures"] {
  const { said, labels } = catalogues[lang];
  const spans = new Map(documents.flatMap(({ n, title, sections }) => [[`${n}.0`, title.span] as const, ...sections.flatMap(({ statements }) => statements.map(({ id, span }) => [id, span] as const))]));
  return claims.flatMap((claim) => {
    const [verdict] = verdicts.filter(({ claimId }) => claimId === claim.id);
    if (!verdict) return [];
    const span = spans.get(claim.statement);
    return [{
      claimId: claim.id, statement: claim.statement, sentence: span ? text.slice(...span) : (claim.evidence[0]?.quote ?? ""), said: said(claim),
      verdict: labels[`verdict.${verdict.kind}`], why: verdict.text[lang], evidence: [...(verdict.against?.ids ?? [])],
    }];
  });
}

async function custodyOf({ textId, reader }: Read, { record }: Judged, { store, clocks, dataVersion }: Asked): Promise<Answer["custody"]> {
  const used = new Set(record.map(({ editionId }) => editionId));
  const editions = (await store.editions(clocks)).map(({ edition }) => edition).filter(({ id }) => used.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    textSha256: textId, dataVersion, method: `${METHOD.id}@${METHOD.version}`, reader,
    editions: editions.map(({ id, title, sha256, published }) => ({ id, title, sha256, published })),
    rows: record.map(({ id, editionId, sourceId, locator }) => ({ id, editionId, sourceId, locator })).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function reportOf({ documents, text }: Read, { sets, conflicts }: Judged, figures: Answer["figures"], custody: Answer["custody"], lang: Lang): Report {
  const { labels } = catalogues[lang];
  const counts = new Map<string, number>();
  for (const { verdict } of figures) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const byDocument = documents.map((document) => ({
    heading: document.title.text,
    rows: figures.filter(({ statement }) => statement.split(".")[0] === String(document.n)).map(({ said, sentence, verdict, why, evidence }): ReportRow => ({ head: `${said} — ${verdict}`, lines: [why, sentence, ...(evidence.length ? [`${labels["brief.evidence"]}: ${evidence.join(", ")}`] : [])] })),
  })).filter(({ rows }) => rows.length > 0);
  const said = new Map(figures.map((figure) => [figure.claimId, `${figure.statement} ${figure.said}`]));
  const among = sets.filter(({ verdict }) => verdict === "contradiction" || verdict === "derivation").map(({ verdict, members, text: why }): ReportRow => ({ head: labels[`set.${verdict}`], lines: [why[lang], ...new Set(members.map(({ claimId }) => said.get(claimId) ?? claimId))] }));
  const clashes = conflicts.map(({ about, suspects }): ReportRow => ({ head: about[lang], lines: suspects.slice(0, 6).map(({ says, wouldBe }) => `${says[lang]}${wouldBe ? ` → ${wouldBe[lang]}` : ""}`) }));
  return {
    lang, title: labels["brief.title"], lead: [...counts].map(([verdict, count]) => `${verdict}: ${count}`).join(lang === "zh" ? "；" : "; "),
    sections: [...byDocument, ...(among.length ? [{ heading: labels["check.sets"], rows: among }] : []), ...(clashes.length ? [{ heading: labels["check.conflicts"], rows: clashes }] : [])],
    custody: [
      ["SHA-256", custody.textSha256], [labels["footer.data"], custody.dataVersion], [labels["brief.method"], custody.method], [labels["brief.reader"], custody.reader],
      ...custody.editions.map(({ title, id, sha256 }) => [title, `${id} ${sha256}`] as const), ...custody.rows.map(({ id, sourceId, locator }) => [id, `${sourceId} ${locator}`] as const),
    ],
    text, words: { custody: labels["brief.custody"], text: labels["check.paste"] },
  };
}
