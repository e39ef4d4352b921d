// `npm run check`: every check, without the tests.
import { runChecks } from "./checks.mjs";

const { passed, failed } = await runChecks();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
