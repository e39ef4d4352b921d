import { library } from "@monazite/tsup-config";

export default library({
  entry: { ledger: "src/ledger/index.ts", shares: "src/shares.ts" },
});
