import { catalogues } from "@monazite/messages";
import { sampleObservation, sampleReading } from "@monazite/testkit";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Checked } from "./checked.js";
import { ReadingView } from "./reading-view.js";

vi.mock("../app/words.js", () => ({ useWords: () => catalogues.en, useLabel: () => (key: keyof typeof catalogues.en.labels) => catalogues.en.labels[key] }));
// Links need a router around them; what they lead to is held by the browser test.
vi.mock("@tanstack/react-router", () => ({ Link: ({ children }: { readonly children: ReactNode }) => <a href="/">{children}</a> }));
afterEach(cleanup);

const TEXT = "China mined 270,000 t of rare earths <img src=x onerror=alert(1)>.";
const FIGURE = [12, 21] as const;
const reading = sampleReading(TEXT, { quantitySpan: FIGURE });
const [claim] = reading.claims;
if (!claim) throw new Error("the sample has a claim");
const observation = sampleObservation("CHN", "2024", 270_000);
const checked: Checked = {
  text: TEXT, ...reading, names: { CHN: { en: "China", zh: "中国" } }, record: [observation], sets: [], conflicts: [],
  mentions: [{ id: "m", statement: "1.1", text: "270,000 t", span: FIGURE, kind: "quantity", figure: claim.figure, resolved: null, mod: null, unresolved: null }],
  verdicts: [{ id: "v", claimId: claim.id, kind: "agrees", against: { kind: "observation", ids: [observation.id] }, differsBy: null, gap: null, text: { en: "Agrees with MCS 2025", zh: "与 MCS 2025 一致" } }],
};

describe("a checked text", () => {
  it("marks a figure by its verdict and opens it when chosen", () => {
    const choose = vi.fn();
    render(<ReadingView checked={checked} chosen={undefined} choose={choose} show={undefined} />);
    const [mark] = screen.getAllByRole("button", { name: /270,000 t/ });
    expect(mark?.className).toContain("agrees");
    if (mark) fireEvent.click(mark);
    expect(choose).toHaveBeenCalledWith(claim.id);
  });

  it("lists the claims in the margin until one is chosen, only those of a verdict where that is asked", () => {
    const choose = vi.fn();
    const margin = (show: "agrees" | "differs"): readonly string[] => { cleanup(); render(<ReadingView checked={checked} chosen={undefined} choose={choose} show={show} />); return screen.queryAllByRole("listitem").filter((item) => item.closest("aside")).map((item) => item.textContent ?? ""); };
    expect(margin("differs")).toEqual([]);
    expect(margin("agrees")).toEqual([expect.stringMatching(/^✓270,000 t.*China/)]);
    fireEvent.click(screen.getAllByRole("button", { name: /agrees.*270,000 t/ })[0] as HTMLElement);
    expect(choose).toHaveBeenCalledWith(claim.id);
  });

  it("says once what is wrong with several figures of a statement", () => {
    const told = { kind: "missing-period", statement: reading.documents[0]?.sections[0]?.statements[0]?.id ?? "", span: null, facts: {} };
    const twice: Checked = { ...checked, warnings: [told, { ...told, span: FIGURE }] };
    const { container } = render(<ReadingView checked={twice} chosen={undefined} choose={() => undefined} show={undefined} />);
    expect([...container.querySelectorAll(".warning")].map((shown) => shown.textContent)).toEqual([expect.stringMatching(/\(×2\)$/)]);
  });

  it("shows the verdict, how the claim was understood, and the row behind it", () => {
    render(<ReadingView checked={checked} chosen={claim.id} choose={() => undefined} show={undefined} />);
    expect(screen.getByText("Agrees with MCS 2025")).toBeTruthy();
    expect(screen.getByText("usgs-mcs-2025")).toBeTruthy();
    expect(screen.getAllByText("China").length).toBeGreaterThan(0);
  });

  it("shows markup of a document as text", () => {
    const { container } = render(<ReadingView checked={checked} chosen={claim.id} choose={() => undefined} show={undefined} />);
    expect(container.querySelector("img")).toBeNull();
    expect(container.textContent).toContain("<img src=x onerror=alert(1)>");
  });
});
