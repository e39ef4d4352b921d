// A store that fails at its n-th step of writing, as a full disk or a dead engine would: what was begun must then be as if it had never been. The steps are
// the calls of the port through which an import goes; everything else goes through untouched.
import type { BulkImport, ImportSession, Store } from "@monazite/store";

/** @param step from 1; a step that is never reached fails nothing */
export function failingAt(store: Store, step: number, failure: Error): Store {
  let steps = 0;
  const next = (): void => {
    if (++steps === step) throw failure;
  };
  const session = (inner: ImportSession): ImportSession => ({
    append: async (batch) => { next(); await inner.append(batch); },
    commit: async () => { next(); return inner.commit(); },
    abort: () => inner.abort(),
  });
  const bulk = (inner: BulkImport): BulkImport => ({
    append: async (batch) => { next(); await inner.append(batch); },
    withdraw: async (batch) => { next(); await inner.withdraw(batch); },
    settle: async (header) => { next(); const settled = await inner.settle(header); return settled && session(settled); },
    abort: () => inner.abort(),
  });
  return new Proxy(store, {
    get: (target, name) => {
      if (name === "openBulk") return async () => { next(); return bulk(await target.openBulk()); };
      if (name === "openImport") return async (...given: Parameters<Store["openImport"]>) => { next(); const opened = await target.openImport(...given); return opened && session(opened); };
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? (value as (...given: unknown[]) => unknown).bind(target) : value;
    },
  });
}
