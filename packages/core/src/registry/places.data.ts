import type { Place } from "./places.js";

export const PLACE_DATA: readonly Place[] = [
  { id: "WLD", kind: "world", names: { en: ["World", "global", "worldwide"], zh: ["世界", "全球"] } },
  { id: "CHN", kind: "country", iso2: "CN", m49: "156", names: { en: ["China", "PRC"], zh: ["中国"], zhHant: ["中國"] }, demonyms: { en: ["Chinese"], zh: ["中方", "我国"] } },
  { id: "USA", kind: "country", iso2: "US", m49: "840", comtrade: "842", names: { en: ["United States", "U.S.", "US", "USA", "America"], zh: ["美国", "美"], zhHant: ["美國"] }, demonyms: { en: ["American"], zh: ["美方"] } },
];
