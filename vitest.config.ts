// Every test of the house in one run. Packages resolve to their sources, so a change is tested without a build;
// only the apps' end-to-end tests need `build` first. Suites over ../shared and in the browser are separate projects,
// because a machine without the data or without Chromium cannot run them: CI names them and fails when they are missing.
import { existsSync } from "node:fs";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const conditions = ["@monazite/source", "module", "node", "import", "default"];
const source = { ssr: { resolve: { conditions } }, resolve: { conditions } };
const project = (name: string, include: string[], more: object = {}): TestProjectInlineConfiguration => ({
  ...source,
  test: { name, include, exclude: ["**/node_modules/**", "**/dist/**"], testTimeout: 180_000, ...more },
});
const projects = [
  project("unit", ["packages/*/{src,test}/**/*.test.ts", "apps/*/{src,test}/**/*.test.ts", "tooling/*/{src,test}/**/*.test.ts"], {
    exclude: ["**/node_modules/**", "**/dist/**", "**/*.shared.test.ts", "**/*.browser.test.ts"],
  }),
  project("web", ["apps/web/src/**/*.test.tsx"], { environment: "happy-dom" }),
  ...(existsSync(new URL("../shared/claims/score.mjs", import.meta.url)) ? [project("shared", ["{packages,apps,tooling}/*/{src,test}/**/*.shared.test.ts"], { testTimeout: 120_000 })] : []),
  ...(process.env["MONAZITE_BROWSER"] ? [project("browser", ["apps/*/test/**/*.browser.test.ts"], { testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false })] : []),
];

export default defineConfig({ test: { projects } });
