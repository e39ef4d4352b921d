// Periods in words. Months have names in English and numbers in Chinese; ranges say both ends.
import type { Period } from "@monazite/core";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** "2025", "first half of 2025", "Q3 2025", "October 2025", "week 7 of 2025", "31 October 2025", "January to October 2025". */
export function periodEn(period: Period): string {
  if (period.text.includes("/")) {
    const [from = "", to = ""] = period.text.split("/");
    if (from === "..") return `until ${partEn(to)}`;
    if (to === "..") return `since ${partEn(from)}`;
    const sameYear = from.slice(0, 4) === to.slice(0, 4) && from.length > 4 && to.length > 4;
    return `${sameYear ? partEn(from).replace(/ \d{4}$/, "") : partEn(from)} to ${partEn(to)}`;
  }
  return partEn(period.text);
}

function partEn(text: string): string {
  const [year = "", part = "", date = ""] = text.split("-");
  if (!part) return year;
  if (part.startsWith("H")) return `${part === "H1" ? "first" : "second"} half of ${year}`;
  if (part.startsWith("Q")) return `${part} ${year}`;
  if (part.startsWith("W")) return `week ${Number(part.slice(1))} of ${year}`;
  const month = MONTHS[Number(part) - 1] ?? part;
  return date ? `${Number(date)} ${month} ${year}` : `${month} ${year}`;
}

/** "2025年", "2025年上半年", "2025年第三季度", "2025年10月", "2025年第7周", "2025年10月31日", "2025年1月至10月". */
export function periodZh(period: Period): string {
  if (period.text.includes("/")) {
    const [from = "", to = ""] = period.text.split("/");
    if (from === "..") return `截至${partZh(to)}`;
    if (to === "..") return `自${partZh(from)}起`;
    const sameYear = from.slice(0, 4) === to.slice(0, 4) && from.length > 4 && to.length > 4;
    return `${partZh(from)}至${sameYear ? partZh(to).replace(/^\d{4}年/, "") : partZh(to)}`;
  }
  return partZh(period.text);
}

function partZh(text: string): string {
  const [year = "", part = "", date = ""] = text.split("-");
  if (!part) return `${year}年`;
  if (part.startsWith("H")) return `${year}年${part === "H1" ? "上" : "下"}半年`;
  if (part.startsWith("Q")) return `${year}年第${"一二三四"[Number(part.slice(1)) - 1] ?? ""}季度`;
  if (part.startsWith("W")) return `${year}年第${Number(part.slice(1))}周`;
  return `${year}年${Number(part)}月${date ? `${Number(date)}日` : ""}`;
}
