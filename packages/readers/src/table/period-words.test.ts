import { describe, expect, it } from "vitest";
import { periodInWords } from "./period-words.js";

describe("periods in words", () => {
  it.each([["2024年", "2024"], ["2025年3月", "2025-03"], ["2025年10月9日", "2025-10-09"], ["Oct 2025", "2025-10"], ["September 2025", "2025-09"], ["Oct-2025", "2025-10"], ["31-Oct-2025", "2025-10-31"], ["1 May 2025", "2025-05-01"], ["Oct 31, 2025", "2025-10-31"], ["2025M10", "2025-10"], ["2025/3", "2025-03"], ["2025/3/9", "2025-03-09"], ["2025/10/31", "2025-10-31"]])("%s is %s", (text, meant) => {
    expect(periodInWords(text)?.text).toBe(meant);
  });
  it.each(["04/10/2025", "10-2025", "Octopus 2025", "31 Feb 2025", "2025M13", "Oct 25", "2025/26", "2025/0", "2025/13/1", "2025 Oct 31 7", "Oct"])("%s is none", (text) => { expect(periodInWords(text)).toBeNull(); });
});
