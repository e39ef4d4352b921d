// Units of quantities as customs writes them, in both languages: which are a mass and of how many tonnes, which are of something else, and which are
// neither for certain ("千克/克拉", gross weight, the 担 that is 50 kg to one and 60 to another).
import { findUnit } from "@monazite/core/registry";

/** Tonnes in one, where the registry of units has no name for it. */
const MASS: Readonly<Record<string, number>> = { 百千克: 0.1, 百公斤: 0.1, 公担: 0.1, "hundred kilograms": 0.1, "100 kilograms": 0.1, "100 kg": 0.1, 千千克: 1, "thousand kilograms": 1, "1000 kilograms": 1, "1000 kg": 1 };

/** What customs counts by the piece, the hundred, the ten thousand. */
const COUNTED = /^[百千万亿]*(?:台|座|辆|艘|架|套|个|只|头|张|件|支|枝|根|条|把|块|卷|副|片|组|份|幅|双|对|棵|株|井|盘|筒|盆|具|刀|疋|匹|扇|盒|箱|批|罐|桶|扎|包|箩|打|筐|罗|册|本|发|枚|捆|袋|粒|合|瓶|部|令|贝可)$/;
const COUNTED_IN_ENGLISH = /^(?:(?:hundred|thousand|ten thousand|million)s?(?: of)? )?(?:piece|set|unit|item|pair|head|sheet|roll|block|bag|box|bottle|barrel|case|bundle|dozen|volume|copy|plate|strip|stick|tree|cell|group|grain)s?$/;
/** Litres, metres, watts and the like, by hundreds and thousands of them. */
const MEASURED = /^[百千万兆]*(?:升|毫升|米|平方米|立方米|平方公尺|英尺|码|瓦|千瓦|千瓦时|伏安|千伏安|马力)$|^(?:(?:thousand|ten thousand) )?(?:square |cubic )?(?:lit(?:re|er)|met(?:re|er)|foot|feet|yard|watt|kilowatt|kilowatt[- ]hour|kilovolt[- ]ampere)s?$/;

/** "10 000 tons", "10 thousand metric tons", "ten thousand tonnes": 万吨, as the press tables head their columns. */
export const plainUnit = (text: string): string => text.normalize("NFKC").trim().replace(/\s+/g, " ")
  .replace(/\s*\((?:净重|net(?: weight)?)\)$/i, "")
  .replace(/^(?:10[ ,]?000|10 thousand|ten thousand|ten-thousand)\s*(?:metric )?(?:tons?|tonnes?)$/i, "万吨")
  .replace(/^(?:1[ ,]?000|1 thousand|one thousand)\s*(?:metric )?(?:tons?|tonnes?)$/i, "kt");

/** Tonnes in one of a unit of mass; "other" for pieces, sets and litres, which weigh nothing here; null for what is not known. */
export function tonnesPer(unit: string): number | "other" | null {
  const plain = plainUnit(unit);
  const own = MASS[plain.toLowerCase()];
  if (own !== undefined) return own;
  const found = findUnit(plain);
  if (found?.dimension === "mass") return found.factor[0] / found.factor[1];
  return (found && found.dimension !== "wet-mass") || COUNTED.test(plain) || COUNTED_IN_ENGLISH.test(plain.toLowerCase()) || MEASURED.test(plain.toLowerCase()) ? "other" : null;
}
