// One build for all libraries: ESM (and CommonJS where asked), declarations, source maps.
// TypeScript 6 deprecates an option that tsup sets by itself; `ignoreDeprecations` answers that.

/**
 * @param {{ entry?: string[] | Record<string, string>, format?: ("esm" | "cjs")[], banner?: { js: string }, dts?: boolean }} [options]
 */
export function library({ entry = ["src/index.ts"], format = ["esm"], banner, dts = true } = {}) {
  return {
    entry,
    format,
    ...(banner && { banner }),
    target: "node20",
    clean: true,
    sourcemap: true,
    treeshake: true,
    dts: dts && { compilerOptions: { ignoreDeprecations: "6.0", customConditions: [] } },
  };
}
