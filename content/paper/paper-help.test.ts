import { describe, expect, test } from "vitest";
import { chatWay, textWay } from "#content/help/helpline-ways.ts";
import { type Country, countries, type Helpline } from "#content/index.ts";
import { helpAnywhere, helpOnPaper, textOfPieces } from "./paper-help.ts";

const line: Helpline = {
  name: "A line",
  kinds: ["crisis"],
  whatFor: "any trouble",
  phones: [],
  text: null,
  chat: null,
  page: { shown: "line.example/help", href: "https://www.line.example/help/" },
  hours: null,
  cost: null,
  languages: null,
  note: null,
  seen: "2026-11",
  checked: null,
  confidence: "high",
};

const paperOf = (lines: Helpline[], emergency: Country["emergency"] = []) =>
  helpOnPaper({ code: "XX", name: "X", emergency, lines });

const phones = [
  { shown: "116 123", dial: "116123" },
  { shown: "0800 1", dial: "08001" },
];

describe("a line in few words", () => {
  const cases: [Partial<Helpline>, string][] = [
    [{ phones, hours: "24/7" }, "116 123, 0800 1, 24/7. For any trouble."],
    [
      { phones: phones.slice(1), text: textWay("HOME to 741741") },
      "0800 1, text HOME to 741741. For any trouble.",
    ],
    [{ text: textWay("WhatsApp 324") }, "WhatsApp 324. For any trouble."],
    [
      { chat: chatWay("line.example/chat (limited hours)") },
      "line.example/chat (limited hours). For any trouble.",
    ],
    [{}, "line.example/help. For any trouble."],
    [
      { phones: phones.slice(1), confidence: "medium" },
      "0800 1. For any trouble. This may have changed: line.example/help.",
    ],
    [{ phones: phones.slice(1), confidence: "medium", page: null }, "0800 1. For any trouble."],
  ];
  test.each(cases)("%j", (change, words) => {
    expect(textOfPieces(paperOf([{ ...line, ...change }]).lines[0]?.pieces ?? [])).toBe(words);
  });
});

test("numbers and addresses on paper can be pressed", () => {
  const [first] = paperOf([{ ...line, phones, text: textWay("HOME to 741741"), confidence: "medium" }]).lines;
  expect(first?.pieces.flatMap(({ href }) => href ?? [])).toEqual([
    "tel:116123",
    "tel:08001",
    "sms:741741?body=HOME",
    "https://www.line.example/help/",
  ]);
});

test("beside lines that are sure, those that may have changed are named with their numbers", () => {
  const doubtful: Helpline = { ...line, name: "Another", confidence: "medium", phones };
  const { lines } = paperOf([doubtful, line]);
  expect(lines.map(({ name, pieces }) => [name, textOfPieces(pieces)]).slice(1)).toEqual([
    ["These may have changed", "Another 116 123, 0800 1."],
  ]);
});

test("lines for one kind of trouble stand together, with names and numbers", () => {
  const abuse: Helpline = { ...line, kinds: ["abuse", "sexual-violence"], phones };
  const lines = paperOf([line, abuse, { ...abuse, name: "Another", phones: phones.slice(1) }]).lines;
  expect(lines.map(({ name, pieces }) => [name, textOfPieces(pieces)]).slice(1)).toEqual([
    ["Abuse and sexual violence", "A line 116 123, 0800 1; Another 0800 1."],
  ]);
});

test("paper says of its numbers what is known, and no more", () => {
  const { checked, emergency } = paperOf(
    [line, { ...line, seen: "2021-02-23" }],
    ["112", "999"].map((shown) => ({ shown, dial: shown })),
  );
  expect(textOfPieces(emergency)).toBe("112 or 999");
  expect(checked).toBe(
    "Seen in published sources, the oldest of 23 February 2021; not yet checked by a call.",
  );
});

test("every country has a line on paper; what is named unless one is chosen has a gap for a number", () => {
  for (const country of countries) {
    const { emergency, lines } = helpOnPaper(country);
    expect([country.code, lines.length > 0]).toEqual([country.code, true]);
    expect(emergency.length === 0).toBe(country === helpAnywhere);
  }
});
