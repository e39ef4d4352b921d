// The way from a number to the row or sentence behind it.
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

export function EvidenceLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return <Link to="/evidence" search={({ lang }: { readonly lang?: "zh" | "en" | undefined }) => ({ lang, id })}>{children}</Link>;
}
