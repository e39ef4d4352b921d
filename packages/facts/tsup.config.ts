import { library } from "@monazite/tsup-config";

// Without source maps: they would hold every table a second time.
export default { ...library(), sourcemap: false };
