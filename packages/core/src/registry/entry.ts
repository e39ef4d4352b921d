// The shape every registry shares, and the index that finds an entry by any of its names.

/** Names in English and Chinese; the first of each list is the one to print. */
export interface Names {
  readonly en: readonly string[];
  readonly zh: readonly string[];
  /** Traditional forms that differ from the simplified ones. */
  readonly zhHant?: readonly string[];
}

export interface Entry {
  readonly id: string;
  readonly names: Names;
}

export interface Registry<T extends Entry> {
  readonly all: readonly T[];
  /** By id, exact. */
  get(id: string): T | undefined;
  /** By any name, symbol or id; case, width and punctuation do not matter. */
  find(name: string): T | undefined;
}

/** One spelling for comparison: NFKC, lower case, hyphens, dots and blanks folded to one blank. */
export function foldName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, "").replace(/[\s\-_‐-―·,()'’]+/gu, " ").trim();
}

/**
 * A registry over frozen data. The index is made at the first `find`, so importing costs nothing.
 *
 * @param extraNames further names of an entry, such as chemical symbols or ISO codes
 */
export function makeRegistry<T extends Entry>(all: readonly T[], extraNames: (entry: T) => readonly string[] = () => []): Registry<T> {
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  let byName: Map<string, T> | undefined;
  const index = (): Map<string, T> => {
    const map = new Map<string, T>();
    for (const entry of all) {
      for (const name of [entry.id, ...entry.names.en, ...entry.names.zh, ...(entry.names.zhHant ?? []), ...extraNames(entry)]) {
        const folded = foldName(name);
        if (!map.has(folded)) map.set(folded, entry);
      }
    }
    return map;
  };
  return {
    all,
    get: (id) => byId.get(id),
    find: (name) => (byName ??= index()).get(foldName(name)),
  };
}
