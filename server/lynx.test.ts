import fc from "fast-check";
import { expect, test } from "vitest";
import { cases } from "#domain/testing/cases.ts";
import { ledTo, withQuery } from "./lynx.mjs";

const lynx = "Lynx/2.9.0dev.12 libwww-FM/2.14 SSL-MM/1.4.1 GNUTLS/3.7.8";
const led = (url: string, agent?: string) => ledTo({ url, headers: { "user-agent": agent } });

test("Lynx is led to an address without a query, which means the same", () => {
  expect(led("/sign-in?to=/today?a=1&kept=yes", lynx)).toBe("/sign-in/~/to=%2Ftoday%3Fa=1&kept=yes");
  expect(led("/?country=FI", lynx)).toBe("/~/country=FI");
  expect(withQuery("/~/country=FI")).toBe("/?country=FI");
  expect(led("/progress/~/weeks=4?weeks=8", lynx)).toBe("/progress/~/weeks=8");
  expect(withQuery("/progress/~/weeks=4?weeks=8")).toBe("/progress?weeks=8");
  for (const url of ["/today", "/today?", "/sign-in/~/to=%2Ftoday"]) expect(led(url, lynx)).toBe(undefined);
});

test("every other browser keeps its query, and is led back to it", () => {
  for (const agent of [undefined, "", "w3m/0.5.3", "Mozilla/5.0 (like Lynx/2)"]) {
    expect(led("/today?saved=note", agent)).toBe(undefined);
    expect(led("/today/~/saved=note", agent)).toBe("/today?saved=note");
  }
});

test("whatever is asked, a page is asked the same by the address that Lynx is led to", () => {
  const asked = (url: string) => {
    const { pathname, searchParams } = new URL(url, "http://any");
    return [pathname, [...searchParams]];
  };
  fc.assert(
    fc.property(
      fc.constantFrom("/", "/sign-in", "/plan/new/shape/breathing"),
      fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }),
      (path, fields) => {
        const url = `${path}?${new URLSearchParams(fields)}`;
        const to = led(url, lynx) ?? "";
        expect(to).not.toContain("?");
        expect(asked(withQuery(to))).toEqual(asked(url));
        expect(led(to, lynx)).toBe(undefined);
        expect(asked(led(to) ?? "")).toEqual(asked(url));
      },
    ),
    cases(30),
  );
});
