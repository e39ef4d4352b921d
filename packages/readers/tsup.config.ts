import { library } from "@monazite/tsup-config";

export default library({ entry: { index: "src/index.ts", download: "src/download/index.ts" } });
