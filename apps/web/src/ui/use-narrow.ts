// Is the page as narrow as a phone? Drawings then take another shape instead of shrinking their words.
import { useSyncExternalStore } from "react";

const PHONE = "(max-width: 600px)";

export function useNarrow(): boolean {
  return useSyncExternalStore((told) => { const query = matchMedia(PHONE); query.addEventListener("change", told); return () => query.removeEventListener("change", told); }, () => matchMedia(PHONE).matches);
}
