import { storeSuite } from "@monazite/testkit";
import { IN_MEMORY, openStore } from "./index.js";

storeSuite("DuckDB", async () => (await openStore(IN_MEMORY)).store);
