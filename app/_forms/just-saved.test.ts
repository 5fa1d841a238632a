import { expect, test } from "vitest";
import { now } from "#domain/day.ts";
import { justSaved, whatWasSaved } from "./just-saved.ts";

const read = (address: string) =>
  Object.fromEntries(new URL(address, "http://localhost").searchParams.entries());

test("an address says what was saved, of what, and where; the page’s own query stays", () => {
  const address = justSaved("/today", "noted", { path: "/today?day=2026-11-28#log", about: "an-id" });
  expect(address).toMatch(/^\/today\?day=2026-11-28&saved=noted&at=\w+&about=an-id#said$/);
  expect(whatWasSaved("/today", read(address), now())).toMatchObject({
    what: "noted",
    words: "What you wrote is saved.",
    about: "an-id",
  });
});

test("it is said for a minute, and by the page that has words for it", () => {
  const said = read(justSaved("/plan", "added"));
  expect(whatWasSaved("/plan", said, now())).toBeDefined();
  expect(whatWasSaved("/plan", said, now() + 61_000)).toBeUndefined();
  expect(whatWasSaved("/review", said, now())).toBeUndefined();
  for (const saved of ["", "toString", "__proto__", "constructor", ["added", "added"]])
    expect(whatWasSaved("/plan", { ...said, saved }, now())).toBeUndefined();
  for (const at of ["", "never", ["1"]])
    expect(whatWasSaved("/plan", { ...said, at }, now())).toBeUndefined();
});
