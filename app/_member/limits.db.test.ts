/** Only the browser is played: the headers that Next would hand on. */
import { expect, test, vi } from "vitest";
import { freshDatabase } from "#db/testing/database.ts";
import { emailSchema } from "#domain/email.ts";
import { tooManyLinks, tooManyTries } from "./limits.ts";

freshDatabase();

const browser = vi.hoisted(() => ({ source: "" }));

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ "x-tend-client-address": browser.source }),
}));

/** How many of so many are let through, ten at once, each from where `sourceOf` says. */
async function passed(
  count: number,
  look: (n: number) => Promise<unknown>,
  sourceOf: (n: number) => string,
): Promise<number> {
  let through = 0;
  for (let done = 0; done < count; done += 10) {
    const ten = Array.from({ length: 10 }, (_, n) => {
      browser.source = sourceOf(done + n);
      return look(done + n);
    });
    through += (await Promise.all(ten)).filter((tooMany) => tooMany === undefined).length;
  }
  return through;
}

test("ten at once, from anywhere and by any name of it, a mailbox gets thirty links in an hour", async () => {
  const names = ["victim", "Victim", "victim+1", "victim+tend"];
  const look = (n: number) => tooManyLinks(emailSchema.parse(`${names[n % names.length]}@example.org`));
  expect(await passed(100, look, (n) => `192.0.2.${n}`)).toBe(30);
});

test("ten at once, one household asks for five links to one mailbox, and leaves the others their own", async () => {
  const look = () => tooManyLinks("owner@example.org");
  expect(await passed(20, look, () => "198.51.100.1")).toBe(5);
  expect(await passed(10, look, () => "198.51.100.2")).toBe(5);
});

test("ten at once, one network tries two hundred links in an hour", async () => {
  expect(await passed(230, tooManyTries, () => "203.0.113.1")).toBe(200);
  expect(await passed(10, tooManyTries, () => "203.0.113.2")).toBe(10);
});
