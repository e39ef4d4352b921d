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

/**
 * The build of a program that is run and never imported: everything it uses in few files, because finding and compiling
 * three hundred modules takes longer than most commands. What is `external` stays a dependency of the program itself.
 *
 * @param {{ entry: Record<string, string>, external: string[], shebang?: string }} options
 */
export function program({ entry, external, shebang = "" }) {
  return {
    ...library({ entry, dts: false, banner: { js: `${shebang}import { createRequire as requireFor } from "node:module"; const require = requireFor(import.meta.url);` } }),
    // What is bundled is asked before what is external: so all but those.
    noExternal: [new RegExp(`^(?!${external.join("|")})`)],
    splitting: true,
    // The bundler drops what is unused by itself; a second pass over all dependencies takes minutes.
    treeshake: false,
    // Less to compile; names stay as they are, for the places errors tell.
    esbuildOptions: (options) => { options.minifyWhitespace = options.minifySyntax = true; },
  };
}
