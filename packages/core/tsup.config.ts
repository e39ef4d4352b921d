import { library } from "@monazite/tsup-config";

export default library({
  entry: { index: "src/index.ts", registry: "src/registry/index.ts", schemas: "src/schemas.ts" },
  format: ["esm", "cjs"],
});
