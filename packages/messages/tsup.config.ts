import { library } from "@monazite/tsup-config";

export default library({
  entry: { index: "src/index.ts", en: "src/en.ts", zh: "src/zh.ts" },
});
