// Header, content, footer: the same around every page.
import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useNavigate } from "@tanstack/react-router";
import { Suspense } from "react";
import { ask } from "./api.js";
import { LookupButton } from "../lookup/lookup-button.js";
import type { SharedSearch } from "./search.js";
import { ThemeSwitch } from "./theme.js";
import { useLabel, useWords, WordsProvider } from "./words.js";

export function Frame() {
  return (
    <Suspense fallback={null}>
      <WordsProvider>
        <Header />
        <main id="content"><Suspense fallback={<div className="loading" />}><Outlet /></Suspense></main>
        <Footer />
      </WordsProvider>
    </Suspense>
  );
}

const keepLang = ({ lang }: SharedSearch): SharedSearch => ({ lang });

function Header() {
  const label = useLabel();
  const { lang } = useWords();
  const navigate = useNavigate();
  const other = lang === "zh" ? "en" : "zh";
  return (
    <header className="header">
      <a className="skip" href="#content">{label("nav.skip")}</a>
      <Link to="/" search={keepLang} className="brand"><img src="/icon.svg" alt="" width="22" height="22" />{label("app.name")}</Link>
      <nav aria-label={label("nav.pages")}>
        <Link to="/" search={keepLang} activeOptions={{ exact: true, includeSearch: false }}>{label("nav.check")}</Link>
        <Link to="/m" search={keepLang} activeOptions={{ includeSearch: false }}>{label("nav.mineral")}</Link>
        <Link to="/c" search={keepLang} activeOptions={{ includeSearch: false }}>{label("nav.country")}</Link>
        <Link to="/events" search={keepLang} activeOptions={{ includeSearch: false }}>{label("nav.events")}</Link>
        <Link to="/claims" search={keepLang} activeOptions={{ includeSearch: false }}>{label("nav.claims")}</Link>
        <Link to="/documents" search={keepLang} activeOptions={{ includeSearch: false }}>{label("nav.documents")}</Link>
        <Link to="/flows" search={keepLang} activeOptions={{ includeSearch: false }}>{label("nav.flows")}</Link>
        <Link to="/data" search={keepLang} activeOptions={{ includeSearch: false }}>{label("nav.data")}</Link>
      </nav>
      <div className="switches">
        <LookupButton />
        <button type="button" className="switch" lang={other === "zh" ? "zh-CN" : "en"} aria-label={other === "zh" ? "切换到中文" : "Switch to English"}
          onClick={() => void navigate({ to: ".", search: (search) => ({ ...search, lang: other }), replace: true })}>{other === "zh" ? "中文" : "EN"}</button>
        <ThemeSwitch />
      </div>
    </header>
  );
}

function Footer() {
  const label = useLabel();
  const { data } = useQuery({ queryKey: ["sources"], queryFn: ({ signal }) => ask("sources", {}, { signal }) });
  return (
    <footer className="footer">
      <span>{label("app.tagline")}</span>
      {data && <span>{label("footer.data")} <code>{data.meta.dataVersion}</code> · {data.sources.length} {label("footer.sources")}</span>}
      <a href="/reference">API</a>
      <a href="/openapi.json">OpenAPI</a>
    </footer>
  );
}
