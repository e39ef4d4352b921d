// How fast texts become mentions and claims. The corpus is made from our sample page with other figures each time, so that
// nothing can be remembered from one document to the next.
import { createRequire } from "node:module";
import { readMentions, readText } from "@monazite/extract";
import nlp from "compromise";
import { mbs, median, times } from "./measure.mjs";

const Recognizers = createRequire(import.meta.url)("@microsoft/recognizers-text-suite");

export const PAGE = (n) => `Example ${n}
关键矿产
稀土磁铁出口${n % 2 ? "回升" : "回落"} ${n}
Example Daily· 2025-${String((n % 12) + 1).padStart(2, "0")}-15 09:00
Core Viewpoint - China exported ${(1000 + n * 7).toLocaleString("en")} tons of rare earth magnets in the month, ${(n % 30) + 0.5}% more than a year earlier, while shipments to the United States fell by ${(n % 20) + 0.3}% to ${300 + n} tons [1]. Group 1: Prices - Praseodymium-neodymium oxide rose to ${(400_000 + n * 111).toLocaleString("en")} yuan per ton as of November ${(n % 28) + 1}, over ${n % 50}% above its low in March [2]. - 2025年9月,中国稀土永磁出口${5000 + n}吨,同比增长${(n % 40) + 0.5}%,其中对德国出口约${1000 + n}吨 [3].
`;

/** A piece as newspapers write them: a figure here and there in prose of both languages. A real page of ten digests has about three claims for 1,000 bytes. */
const PROSE = (n) => `Example ${n}
关键矿产
稀土供应链观察 ${n}
Example Daily· 2025-${String((n % 12) + 1).padStart(2, "0")}-15 09:00
Core Viewpoint - Buyers of permanent magnets say that licences arrive later than promised, and that smaller makers of motors have begun to hold more stock than their banks would like [1]. Group 1: Policy - Officials described the system as a matter of national security and declined to name the companies that had been refused; lawyers in three capitals said that the wording leaves room for exceptions which nobody has yet tried. - The ministry said exports of magnets came to ${(1000 + n * 7).toLocaleString("en")} tons in the month, ${(n % 30) + 0.5}% more than a year earlier, without a word on where they went [2]. Group 2: Industry - A trade body in Europe asked its members how long their stocks would last and received answers so different that it did not publish them. Engineers are looking at motors without rare earths, although the first designs were heavier and hotter than those they were to replace. - 业内人士表示,分离与冶炼环节的技术积累难以在短期内复制,新建项目还要面对环评、融资和人才等多重约束,投产时间往往一再推迟。 - 2025年9月,中国稀土永磁出口${5000 + n}吨,同比增长${(n % 40) + 0.5}%;分析人士认为,企业提前备货是主要原因之一,后续走势仍取决于许可审批的节奏与下游订单的变化 [3]. - Traders in Rotterdam and Singapore spoke of quiet weeks, of offers withdrawn on the telephone and of buyers who would rather wait than pay. The owner of the largest deposit outside the country said that its plant would open when its customers had signed, and its customers said that they would sign when it was open.
`;

/** A corpus of about `bytes` bytes, the same for the same size. */
function corpus(bytes, page = PAGE) {
  const pages = [];
  for (let n = 0, size = 0; size < bytes; n++) {
    const one = page(n);
    pages.push(one);
    size += Buffer.byteLength(one);
  }
  return pages.join("");
}

/** Large enough that compiling the rules, a second or two of any run, does not decide the figure. */
const LARGE = 6_000_000;

/** @returns {Promise<import("./measure.mjs").Row[]>} */
export async function reading() {
  const small = corpus(40_000);
  const smallBytes = Buffer.byteLength(small);
  const rows = [];
  let rate = 0;
  for (const [name, page] of [["as dense as a list of figures", PAGE], ["as dense as a page of digests", PROSE]]) {
    const text = corpus(LARGE, page);
    const bytes = Buffer.byteLength(text);
    const density = `${((readText(text).claims.length / bytes) * 1000).toFixed(1)} claims in 1,000 bytes`;
    const claims = await median(() => readText(text), 3);
    const mentions = await median(() => readMentions(text), 3);
    rate ||= claims / bytes;
    rows.push({ what: `claims of ${LARGE / 1e6} MB, ${name}`, figure: mbs(bytes, claims), peer: `budget 1 MB/s; ${density}`, ratio: "" }, { what: `mentions of ${LARGE / 1e6} MB, ${name}`, figure: mbs(bytes, mentions), peer: "budget 5 MB/s", ratio: "" });
  }
  const recognizers = await median(() => Recognizers.recognizeNumberWithUnit?.(small, "en-us") ?? Recognizers.recognizeNumber(small, "en-us"), 1);
  const compromise = await median(() => nlp(small).match("#Value+ #Unit?").json(), 1);
  return [
    ...rows,
    { what: "  claims of the dense one beside numbers alone", figure: "", peer: `recognizers-text ${mbs(smallBytes, recognizers)}`, ratio: times(recognizers / smallBytes, rate) },
    { what: "  beside values alone", figure: "", peer: `compromise ${mbs(smallBytes, compromise)}`, ratio: times(compromise / smallBytes, rate) },
  ];
}
