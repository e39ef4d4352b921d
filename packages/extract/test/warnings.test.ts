import { describe, expect, it } from "vitest";
import { readSentence } from "./sentence.js";

const kinds = (sentence: string): string[] => readSentence(sentence).warnings.map((warning) => warning.kind);

describe("warnings", () => {
  it.each([
    ["Chile is expected to export 90,000 tonnes of lithium carbonate in 2024.", ["tense/modality"]],
    ["Japan took 108% of Chile's lithium exports in May.", ["share"]],
    ["Exports of gallium from China were 120 kg in May, compared with 100 kg in May 2025, a rise of 35%.", ["arithmetic"]],
    ["China's share of cobalt refining rose by 6 per cent, from 72 per cent to 78 per cent, between 2023 and 2025.", ["unit"]],
    ["Japan imported 10 tonnes of gallium in 2025: 6 tonnes from China and 2 tonnes from Germany.", ["arithmetic"]],
    ["An electric car needs 80 kg of graphite, so 2m cars need 1,600,000 tonnes.", ["unit"]],
  ])("says of %j: %j", (sentence, expected) => expect(kinds(sentence)).toEqual(expected));

  it.each([
    "Chile is expected to export 90,000 tonnes of lithium carbonate in 2027.",
    "Exports of gallium from China were 135 kg in May, compared with 100 kg in May 2025, a rise of 35%.",
    "The duty on anodes from China is 145%.",
    "Japan imported 10 tonnes of gallium in 2025: 6 tonnes from China and 4 tonnes from Germany.",
    "An electric car needs 80 kg of graphite, so 2m cars need 160,000 tonnes.",
  ])("leaves %j alone", (sentence) => expect(kinds(sentence)).toEqual([]));

  it("say what would follow", () => {
    const [warning] = readSentence("Exports of gallium from China were 120 kg in May, compared with 100 kg in May 2025, a rise of 35%.").warnings;
    expect(warning?.facts).toEqual({ told: 35, follows: 20 });
  });
});
