/** Only the browser is played: what it sends, and the cookies that it is given. */
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { noCookiesHeader } from "#components/form/no-cookies.ts";

const browser = vi.hoisted(() => ({ sends: new Headers(), given: [] as string[] }));

vi.mock("next/headers", () => ({
  headers: async () => browser.sends,
  cookies: async () => ({
    get: () => undefined,
    getAll: () => [],
    set: ({ name }: { name: string }) => browser.given.push(name),
    delete: () => {},
  }),
}));

// Files share their modules (vitest.config.ts): these are read anew, with the browser above, and nobody after us gets them.
vi.resetModules();
const { freshDatabase } = await import("#db/testing/database.ts");
const { keepPathAsked, keepPractices, keepTyped, keepWrittenWithTool, notKeptWords } = await import(
  "./draft.ts"
);
freshDatabase();
afterAll(() => vi.resetModules());

beforeEach(() => {
  browser.sends = new Headers();
  browser.given = [];
});

const ways = {
  "a practice": () => keepPractices([{ guide: "breathing", cue: "lock the green door" }]),
  "what a tool made": () => keepWrittenWithTool({ entryKind: "gratitude", "good-1": "the blue kettle" }),
  "a path": () => keepPathAsked({ path: "four-weeks-with-worry", hope: "sit through a film" }),
  "what was typed": () => keepTyped({ path: "/today", form: "note" }, { note: "by the window" }),
};

test.each(Object.entries(ways))("%s waits where its token is kept, and nowhere else", async (_, keepIt) => {
  expect(await keepIt()).toBeUndefined();
  expect(browser.given).toHaveLength(1);
  browser.sends = new Headers({ [noCookiesHeader]: "yes" });
  expect(await keepIt()).toBe("no cookies");
  expect(browser.given).toHaveLength(1);
  expect(notKeptWords["no cookies"]).toContain("What you typed is still here");
});
