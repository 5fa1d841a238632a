import { describe, expect, test } from "vitest";
import { type Country, countries, type Helpline } from "./index.ts";
import { helpAnywhere, helpOnPaper } from "./paper-help.ts";

const line: Helpline = {
  name: "A line",
  whatFor: "any trouble",
  phones: [],
  text: null,
  chat: null,
  url: "https://www.line.example/help/",
  hours: null,
  cost: null,
  languages: null,
  note: null,
  checked: "2026-11-23",
  confidence: "high",
};

const wordsOf = (change: Partial<Country["lines"][number]>) =>
  helpOnPaper({ code: "XX", name: "X", emergency: [], lines: [{ ...line, ...change }] }).lines[0]?.words;

describe("a line in few words", () => {
  const phones = [
    { shown: "116 123", dial: "116123" },
    { shown: "0800 1", dial: "08001" },
  ];
  test.each([
    [{ phones, hours: "24/7" }, "116 123, 0800 1, 24/7. For any trouble."],
    [{ phones: phones.slice(1), text: "HOME to 741741" }, "0800 1, text HOME to 741741. For any trouble."],
    [{ text: "WhatsApp 324" }, "WhatsApp 324. For any trouble."],
    [{ chat: "line.example/chat (limited hours)" }, "line.example/chat (limited hours). For any trouble."],
    [{}, "line.example/help. For any trouble."],
    [
      { phones: phones.slice(1), confidence: "medium" as const },
      "0800 1. For any trouble. This may have changed: line.example/help.",
    ],
  ])("%j", (change, words) => {
    expect(wordsOf(change)).toBe(words);
  });
});

test("a country says when the first of its lines was checked, and what to ring in danger", () => {
  const emergency = ["112", "999"].map((shown) => ({ shown, dial: shown }));
  const lines = [{ ...line, checked: "2026-12-01" }, line];
  expect(helpOnPaper({ code: "XX", name: "X", emergency, lines })).toMatchObject({
    emergency: "112 or 999",
    checked: "Checked 23 November 2026.",
  });
});

test("every country has a line on paper; what is named unless one is chosen has a gap for a number", () => {
  for (const country of countries) {
    const { emergency, lines } = helpOnPaper(country);
    expect([country.code, lines.length > 0]).toEqual([country.code, true]);
    expect(emergency === undefined).toBe(country === helpAnywhere);
  }
});
