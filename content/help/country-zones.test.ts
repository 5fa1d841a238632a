import { expect, test, vi } from "vitest";
import { countries } from "#content/index.ts";
import { zoneSchema } from "#domain/day.ts";
import { countryAt } from "./country-at.ts";
import { zonesOf } from "./country-zones.ts";

const own = countries.map(({ code }) => code);
const codeAt = (zone: string) => own.filter((code) => zonesOf(code, own).includes(zone));

test.each([
  ["Europe/London", "GB"],
  ["America/New_York", "US"],
  ["America/Indiana/Indianapolis", "US"],
  ["America/Toronto", "CA"],
  ["Asia/Kolkata", "IN"],
  ["Asia/Calcutta", "IN"],
  ["Europe/Paris", "FR"],
  ["Europe/Lisbon", "EU"],
  ["Europe/Vienna", "EU"],
])("a browser in %s is shown the lines of %s", (zone, code) => {
  expect(codeAt(zone)).toEqual([code]);
});

test("a zone of nobody’s in the list is left to the reader", () => {
  expect([codeAt("Africa/Nairobi"), codeAt("UTC"), codeAt("Europe/Moscow")]).toEqual([[], [], []]);
});

test("every country in the list has a zone, and no zone has two countries", () => {
  expect(own.filter((code) => code !== "001" && zonesOf(code, own).length === 0)).toEqual([]);
  const all = own.flatMap((code) => zonesOf(code, own));
  expect(all.length).toBe(new Set(all).size);
});

test("the zones of all countries are looked up once, however often a country is asked for", () => {
  const [london, vienna] = [zoneSchema.parse("Europe/London"), zoneSchema.parse("Europe/Vienna")];
  expect(countryAt(london)?.code).toBe("GB");
  const lookUp = vi.spyOn(Intl, "Locale");
  expect(countryAt(vienna)?.code).toBe("EU");
  expect(lookUp).not.toHaveBeenCalled();
  lookUp.mockRestore();
});
