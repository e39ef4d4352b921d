/* global module */
// Who may import whom: the table of apps/docs/design/house.md as rules. A planted forbidden import is seen to fail in boundaries.test.ts.

/** Room → what of ours it may import. */
const MAY = {
  core: [],
  contracts: ["core"],
  messages: ["core"],
  readers: ["core"],
  extract: ["core"],
  analysis: ["core"],
  store: ["core"],
  "store-duckdb": ["core", "store"],
  facts: ["core"],
  testkit: ["core", "store"],
  operations: ["core", "contracts", "messages", "readers", "extract", "analysis", "store"],
  host: ["core", "facts", "operations", "store-duckdb"],
  client: ["core", "contracts"],
};
const APPS = {
  api: ["core", "contracts", "messages", "operations", "host"],
  cli: ["core", "contracts", "messages", "operations", "host", "client", "store-duckdb"],
  web: ["core", "contracts", "messages", "client", "analysis"],
};
const TESTS = "\\.(test|shared\\.test|browser\\.test)\\.tsx?$";

const rule = (name, folder, allowed, also = "") => ({
  name: `${name}-imports`,
  severity: "error",
  comment: `${name} may import of ours: ${allowed.join(", ") || "nothing"}`,
  from: { path: `^${folder}/src/`, pathNot: `${TESTS}|/suite\\.ts$` },
  to: { path: "^(packages|apps)/", pathNot: `^(${[folder, ...allowed.map((room) => `packages/${room}`)].join("|")})/${also}` },
});

module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    { name: "no-unresolved", severity: "error", comment: "topojson-specification is types alone", from: { pathNot: TESTS }, to: { couldNotResolve: true, pathNot: "^virtual:|^topojson-specification$" } },
    { name: "packages-by-name", severity: "error", comment: "no relative path out of a package", from: { path: "^((packages|apps|tooling)/[^/]+)/" }, to: { path: "^(packages|apps|tooling)/", pathNot: "^$1/", dependencyTypes: ["local"] } },
    { name: "zod-only-in-schemas", severity: "error", comment: "importing core must not bring zod", from: { path: "^packages/core/src/", pathNot: `(\\.schema\\.ts|schemas\\.ts|${TESTS})$` }, to: { path: "node_modules/zod|\\.schema\\.ts$", dependencyTypesNot: ["type-only"] } },
    { name: "pure-rooms-have-no-machine", severity: "error", from: { path: "^packages/(core|contracts|messages|readers|extract|analysis|store|facts|client)/src/", pathNot: TESTS }, to: { dependencyTypes: ["core"] } },
    { name: "network-behind-its-door", severity: "error", comment: "who only reads files, and whatever runs in a browser, never reaches the door", from: { path: "^packages/readers/src/(?!download/)|^packages/(core|contracts|messages|extract|analysis|store|facts|client)/src/|^apps/web/src/", pathNot: TESTS }, to: { path: "^packages/readers/src/download/", reachable: true } },
    { name: "engine-behind-the-port", severity: "error", from: { pathNot: "^packages/store-duckdb/" }, to: { path: "node_modules/@duckdb" } },
    ...Object.entries(MAY).map(([room, allowed]) => rule(room, `packages/${room}`, allowed)),
    ...Object.entries(APPS).map(([app, allowed]) => rule(app, `apps/${app}`, allowed)),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist/|/coverage/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["@monazite/source", "import", "require", "node", "default", "types"], extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] },
  },
};
