import { library } from "@monazite/tsup-config";

export default library({ entry: { main: "src/main.ts" }, dts: false });
