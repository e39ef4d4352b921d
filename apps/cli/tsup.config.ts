import { program } from "@monazite/tsup-config";

export default program({
  entry: { main: "src/main.ts", "worker-thread": "src/worker-thread.ts" },
  // A native library and a reader of PDF that finds its own files beside itself.
  external: ["@duckdb/node-bindings", "pdfjs-dist"],
  shebang: "#!/usr/bin/env node\n",
});
