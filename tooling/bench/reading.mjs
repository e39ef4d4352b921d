// How fast texts become mentions and claims. The corpus is made from our sample page with other figures each time, so that
// nothing can be remembered from one document to the next.
import { createRequire } from "node:module";
import { readText } from "@monazite/extract";
import nlp from "compromise";
import { mbs, median, times } from "./measure.mjs";

const Recognizers = createRequire(import.meta.url)("@microsoft/recognizers-text-suite");

export const PAGE = (n) => `Example ${n}
关键矿产
稀土磁铁出口${n % 2 ? "回升" : "回落"} ${n}
Example Daily· 2025-${String((n % 12) + 1).padStart(2, "0")}-15 09:00
Core Viewpoint - China exported ${(1000 + n * 7).toLocaleString("en")} tons of rare earth magnets in the month, ${(n % 30) + 0.5}% more than a year earlier, while shipments to the United States fell by ${(n % 20) + 0.3}% to ${300 + n} tons [1]. Group 1: Prices - Praseodymium-neodymium oxide rose to ${(400_000 + n * 111).toLocaleString("en")} yuan per ton as of November ${(n % 28) + 1}, over ${n % 50}% above its low in March [2]. - 2025年9月,中国稀土永磁出口${5000 + n}吨,同比增长${(n % 40) + 0.5}%,其中对德国出口约${1000 + n}吨 [3].
`;

/** A corpus of about `bytes` bytes, the same for the same size. */
function corpus(bytes) {
  const pages = [];
  for (let n = 0, size = 0; size < bytes; n++) {
    const page = PAGE(n);
    pages.push(page);
    size += Buffer.byteLength(page);
  }
  return pages.join("");
}

/** @returns {Promise<import("./measure.mjs").Row[]>} */
export async function reading() {
  const text = corpus(2_000_000);
  const bytes = Buffer.byteLength(text);
  const small = corpus(40_000);
  const smallBytes = Buffer.byteLength(small);
  const claims = await median(() => readText(text), 3);
  const recognizers = await median(() => Recognizers.recognizeNumberWithUnit?.(small, "en-us") ?? Recognizers.recognizeNumber(small, "en-us"), 1);
  const compromise = await median(() => nlp(small).match("#Value+ #Unit?").json(), 1);
  const rate = claims / bytes;
  return [
    { what: "claims of a 2 MB corpus", figure: mbs(bytes, claims), peer: "budget 1 MB/s", ratio: "" },
    { what: "  beside numbers alone", figure: "", peer: `recognizers-text ${mbs(smallBytes, recognizers)}`, ratio: times(recognizers / smallBytes, rate) },
    { what: "  beside values alone", figure: "", peer: `compromise ${mbs(smallBytes, compromise)}`, ratio: times(compromise / smallBytes, rate) },
  ];
}
