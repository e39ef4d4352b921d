// What .ci/run runs. Tests first, then checks; one count at the end. A suite that is missing, empty or skipped is a failure.
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, step } from "./step.mjs";

const long = process.env.CI_DEPTH === "long";
const SUITES = ["unit", "web", "shared", "browser"];
let [passed, failed] = [0, 0];
const fail = (what) => {
  failed++;
  console.log(`FAILED ${what}`);
};

/** The README's test command, as a stranger runs it. */
const report = join(mkdtempSync(join(tmpdir(), "monazite-ci-")), "report.json");
const tests = await step("npm", ["test", "--silent", "--", "--reporter=default", "--reporter=json", `--outputFile=${report}`], { env: { MONAZITE_BROWSER: "1", CI_DEPTH: process.env.CI_DEPTH ?? "usual" }, show: true });
if (!existsSync(join(root, "../shared/claims/score.mjs"))) fail("../shared is not there, so its suites could not run");
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
  passed += numPassedTests;
  failed += numFailedTests;
  for (const file of testResults) if (file.status === "failed" && !file.assertionResults.length) fail(`${file.name}: ${file.message}`);
  if (numPendingTests + numTodoTests) fail(`${numPendingTests + numTodoTests} tests were skipped`);
  const kinds = { shared: /\.shared\.test\.ts$/, browser: /\.browser\.test\.ts$/, web: /\.test\.tsx$/, unit: /(?<!\.shared|\.browser)\.test\.ts$/ };
  for (const suite of SUITES) {
    const count = testResults.filter(({ name }) => kinds[suite].test(name)).reduce((sum, file) => sum + file.assertionResults.length, 0);
    console.log(`suite ${suite}: ${count} tests`);
    if (!count) fail(`suite ${suite} ran no test`);
  }
} else fail(`the tests gave no report (exit ${tests.code})`);
if (tests.code !== 0 && failed === 0) fail(`npm test ended with ${tests.code}`);

if (long) {
  for (const version of ["22", "24"]) {
    const { code, output } = await step("npx", ["--yes", `node@${version}`, "node_modules/vitest/vitest.mjs", "run", "--project", "unit"]);
    if (code === 0) passed++;
    else fail(`unit tests on Node ${version}\n${output.slice(-4000)}`);
  }
}

// Loaded only now: the checks use packages that a clean clone has after the test command has installed them.
const { runChecks } = await import("./checks.mjs");
const checked = await runChecks();
passed += checked.passed;
failed += checked.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
