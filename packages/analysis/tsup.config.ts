import { library } from "@monazite/tsup-config";

export default library({
  entry: {
    chain: "src/chain/index.ts", concentration: "src/concentration/index.ts", dependence: "src/dependence/index.ts", effect: "src/effect/index.ts", "effect-checks": "src/effect/checks.ts", ledger: "src/ledger/index.ts", mirror: "src/mirror/index.ts", prices: "src/prices/index.ts",
    revisions: "src/revisions/index.ts", risk: "src/risk/index.ts", shares: "src/shares.ts",
  },
});
