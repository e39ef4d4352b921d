// One lint for the whole house. Typed rules; browser-safe rooms may not see the machine, the clock or the locale.
import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Rooms that must also run in a browser (STYLE: imports table). */
const PURE = ["core", "contracts", "messages", "readers", "extract", "analysis", "store", "facts", "client"];
const NO_MACHINE = ["process", "Buffer", "require", "__dirname", "__filename", "setImmediate", "global"];

export default tseslint.config(
  { ignores: ["**/dist/**", "**/coverage/**", "**/.turbo/**", "**/node_modules/**", ".changeset/**"] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      eqeqeq: "error",
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}", "**/*.config.ts"],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { parserOptions: { projectService: false }, globals: { process: "readonly", console: "readonly", URL: "readonly", setTimeout: "readonly", clearTimeout: "readonly", setInterval: "readonly", clearInterval: "readonly", fetch: "readonly", Buffer: "readonly", AbortSignal: "readonly", performance: "readonly", document: "readonly" } },
    rules: { ...tseslint.configs.disableTypeChecked.rules, "no-restricted-exports": "off" },
  },
  {
    files: PURE.map((name) => `packages/${name}/src/**/*.ts`),
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-globals": ["error", ...NO_MACHINE],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "Pure rooms have no clock: take the time as an argument." },
        { object: "Math", property: "random", message: "Pure rooms are repeatable: take a seeded generator as an argument." },
      ],
    },
  },
  {
    files: ["**/*.tsx"],
    plugins: { "react-hooks": hooks },
    rules: { ...hooks.configs["recommended-latest"].rules },
  },
);
