import { library } from "@monazite/tsup-config";

export default library({ entry: { index: "src/index.ts", subjects: "src/subjects/subjects-of.ts" } });
