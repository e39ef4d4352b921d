import type { Good } from "./goods.js";

export const GOOD_DATA: readonly Good[] = [
  { id: "rare-earth-magnets", minerals: ["rare-earths"], stage: "component", names: { en: ["rare earth magnets", "rare earth permanent magnets"], zh: ["稀土永磁", "稀土磁铁"], zhHant: ["稀土磁鐵"] } },
];
