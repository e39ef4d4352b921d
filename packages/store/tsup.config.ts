import { library } from "@monazite/tsup-config";

export default library({
  entry: { index: "src/index.ts", suite: "src/suite.ts" },
});
