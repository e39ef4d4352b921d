import { Link } from "@tanstack/react-router";
import { useLabel } from "./words.js";

export function NotFound() {
  const label = useLabel();
  return <div className="page"><h1>{label("page.not-found")}</h1><p><Link to="/">{label("page.home")}</Link></p></div>;
}
