import { library } from "@monazite/tsup-config";

export default library({
  entry: {
    index: "src/index.ts",
    registry: "src/registry/index.ts",
    schemas: "src/schemas.ts",
    minerals: "src/minerals.ts",
    goods: "src/goods.ts",
    "hs-codes": "src/hs-codes.ts",
    countries: "src/countries.ts",
    units: "src/units.ts",
    actors: "src/actors.ts",
    measures: "src/measures.ts",
    text: "src/text/index.ts",
  },
  format: ["esm", "cjs"],
});
