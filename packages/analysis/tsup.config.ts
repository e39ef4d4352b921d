import { library } from "@monazite/tsup-config";

export default library({
  entry: { concentration: "src/concentration/index.ts", dependence: "src/dependence/index.ts", ledger: "src/ledger/index.ts", risk: "src/risk/index.ts", shares: "src/shares.ts" },
});
