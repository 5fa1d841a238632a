import { expect, test } from "vitest";
import { z } from "zod";
import { countries, helplineSchema, phoneNumbers } from "./helplines.ts";
import { readOrStop } from "./problems.ts";

test("a country has each emergency number and each line once", () => {
  const ireland = countries.find(({ code }) => code === "IE");
  expect(ireland?.emergency.map(({ dial }) => dial)).toEqual(["112", "999"]);
  expect(ireland?.lines.map(({ name }) => name)).toEqual(["Samaritans", "Pieta", "Text About It (50808)"]);
});

test("countries stand in the order of their names, and the rest of the world comes last", () => {
  const names = countries.map(({ name }) => name);
  expect(names.at(-1)).toBe("Worldwide");
  expect(names.slice(0, -1)).toEqual(names.slice(0, -1).sort((a, b) => a.localeCompare(b, "en")));
});

test("each country has an emergency number, and each line a way to reach it", () => {
  for (const { code, emergency, lines } of countries) {
    if (code !== "001") expect(emergency.length, code).toBeGreaterThan(0);
    for (const { name, phones, text, chat, url } of lines) {
      expect([...phones, text, chat, url].filter(Boolean).length, name).toBeGreaterThan(0);
    }
  }
});

test("a number is dialled without the words around it", () => {
  expect(phoneNumbers("112 (mobile), 10111 or 10177").map(({ dial }) => dial)).toEqual([
    "112",
    "10111",
    "10177",
  ]);
  expect(phoneNumbers("0800 111 0 111 / 116 123")[1]).toEqual({ shown: "116 123", dial: "116123" });
  expect(phoneNumbers("09 2525 0111 (Finnish); 09 2525 0112 (Swedish)")[0]).toEqual({
    shown: "09 2525 0111 (Finnish)",
    dial: "0925250111",
  });
  expect(phoneNumbers(null)).toEqual([]);
});

test("every number in the list can be dialled", () => {
  for (const { emergency, lines } of countries) {
    for (const { shown, dial } of [...emergency, ...lines.flatMap(({ phones }) => phones)]) {
      expect(dial, shown).toMatch(/^\+?\d{2,14}$/);
    }
  }
});

test("a line with a mistake stops everything, naming the file and the field", () => {
  const broken = [{ country: "XX", checked: "yesterday" }];
  const check = () => readOrStop(z.array(helplineSchema), "content/helplines.json", broken);
  expect(check).toThrow("content/helplines.json: “0.name” is missing");
  expect(check).toThrow("content/helplines.json: “0.checked” must be a date such as 2026-11-23");
});
