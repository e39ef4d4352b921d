import { library } from "@monazite/tsup-config";

export default library({
  entry: { chain: "src/chain/index.ts", effect: "src/effect/index.ts", ledger: "src/ledger/index.ts", prices: "src/prices/index.ts", shares: "src/shares.ts" },
});
