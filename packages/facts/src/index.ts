// The bundled facts: figures, relations and events with their citations. Loaded only when asked for.
export { loadFacts, type FactsBundle, type FactsEdition } from "./bundle.js";
