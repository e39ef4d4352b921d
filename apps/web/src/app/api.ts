// The one client of the page, at its own origin.
import { createClient } from "@monazite/client";

export const { ask } = createClient({ baseUrl: "" });
