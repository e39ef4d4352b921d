import { library } from "@monazite/tsup-config";

export default library({ entry: { main: "src/main.ts" }, banner: { js: "#!/usr/bin/env node" }, dts: false });
