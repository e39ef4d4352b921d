import { library } from "@monazite/tsup-config";

export default library({
  entry: { index: "src/index.ts", worker: "src/worker/index.ts", "worker-thread": "src/worker/thread.ts" },
});
