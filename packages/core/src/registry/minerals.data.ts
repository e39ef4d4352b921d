import type { Mineral } from "./minerals.js";

export const MINERAL_DATA: readonly Mineral[] = [
  { id: "rare-earths", names: { en: ["rare earths", "rare earth", "rare earth elements", "REE", "REEs"], zh: ["稀土"] } },
  { id: "neodymium", symbol: "Nd", groups: ["rare-earths", "light-rare-earths"], names: { en: ["neodymium"], zh: ["钕"], zhHant: ["釹"] } },
  { id: "dysprosium", symbol: "Dy", groups: ["rare-earths", "heavy-rare-earths"], names: { en: ["dysprosium"], zh: ["镝"], zhHant: ["鏑"] } },
];
