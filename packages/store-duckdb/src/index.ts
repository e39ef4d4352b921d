// The embedded store: one DuckDB file in one folder.
export { lockHolder, type FolderLock, type LockHolder } from "./folder-lock.js";
export { IN_MEMORY, openStore, type OpenStore } from "./open-store.js";
