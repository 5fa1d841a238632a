import { expect, test } from "vitest";
import { z } from "zod";
import { readOrStop } from "#content/checks/problems.ts";
import { callAddress, chatWay, phoneNumbers, textWay } from "./helpline-ways.ts";
import { countries, helplineSchema } from "./helplines.ts";

test("a country has each emergency number and each line once", () => {
  const ireland = countries.find(({ code }) => code === "IE");
  expect(ireland?.emergency.map(({ dial }) => dial)).toEqual(["112", "999"]);
  expect(ireland?.lines.map(({ name }) => name).slice(0, 3)).toEqual([
    "Samaritans",
    "Pieta",
    "Text About It (50808)",
  ]);
  for (const { code, lines } of countries) {
    expect(new Set(lines.map(({ name }) => name)).size, code).toBe(lines.length);
  }
});

test("countries stand in the order of their names, and the rest of the world comes last", () => {
  const names = countries.map(({ name }) => name);
  expect(names.at(-1)).toBe("Worldwide");
  expect(names.slice(0, -1)).toEqual(names.slice(0, -1).sort((a, b) => a.localeCompare(b, "en")));
});

test("each country has an emergency number, and each line a way to reach it", () => {
  for (const { code, emergency, lines } of countries) {
    if (code !== "001") expect(emergency.length, code).toBeGreaterThan(0);
    for (const { name, phones, text, chat, page } of lines) {
      expect([...phones, text, chat, page].filter(Boolean).length, name).toBeGreaterThan(0);
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
      expect(dial, shown).toMatch(/^[+#]?\d{2,14}$/);
    }
  }
});

test.each([
  ["HOME to 741741", "sms:741741?body=HOME"],
  ["988", "sms:988"],
  ["0477 13 11 14", "sms:0477131114"],
  ["your zip code to 435748 (HELP4U), in English", "sms:435748"],
  ["WhatsApp 9151 1767", null],
])("a text message, “%s”, opens as %s", (written, href) => {
  expect(textWay(written)).toEqual({ shown: written, href });
});

test.each([
  ["113.nl/chatten", "https://113.nl/chatten"],
  ["soudanplus.jp (chat 12:00–22:00; also e-mail)", "https://soudanplus.jp"],
  ["on their website", null],
  ["online hotline at rainn.org", null],
])("a chat, “%s”, opens as %s", (written, href) => {
  expect(chatWay(written)).toEqual({ shown: written, href });
});

test("every way to write can be pressed, but for an app’s", () => {
  const texts = countries.flatMap(({ lines }) => lines.flatMap(({ text }) => text ?? []));
  expect(texts.filter(({ href, shown }) => !href && !shown.startsWith("WhatsApp"))).toEqual([]);
});

test("a short number with a sign is dialled with it", () => {
  expect(phoneNumbers("#8008").map(callAddress)).toEqual(["tel:%238008"]);
  expect(phoneNumbers("+44 20 1").map(callAddress)).toEqual(["tel:+44201"]);
});

/** They circulate, and must not come back: closed, dead, or for professionals alone. */
test.each(["18009312237", "08088029999", "801120002", "03448920111", "08453906232"])(
  "%s is nowhere in the list",
  (withdrawn) => {
    const dialled = countries.flatMap(({ lines }) => lines.flatMap(({ phones }) => phones));
    expect(dialled.map(({ dial }) => dial)).not.toContain(withdrawn);
  },
);

test("a line with a mistake stops everything, naming the file and the field", () => {
  const broken = [{ country: "XX", seen: "yesterday", checked: { on: "soon", by: "A" } }];
  const check = () => readOrStop(z.array(helplineSchema), "content/helplines.json", broken);
  expect(check).toThrow("content/helplines.json: “0.name” is missing");
  expect(check).toThrow(
    "content/helplines.json: “0.seen” must be a date such as 2026-11-23, 2026-11 or 2026",
  );
  expect(check).toThrow("content/helplines.json: “0.checked.on” must be a date such as 2026-11-23");
});
