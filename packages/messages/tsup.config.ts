import { library } from "@monazite/tsup-config";

export default library({
  entry: { derivation: "src/derivation-text.ts", index: "src/index.ts", en: "src/en.ts", zh: "src/zh.ts" },
});
