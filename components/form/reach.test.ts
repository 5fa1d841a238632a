import { afterEach, expect, test, vi } from "vitest";
import { freshForm } from "./form-state.ts";
import { noCookiesHeader } from "./no-cookies.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** What goes along with an action from a browser that says this of its cookies. */
async function sentBy(cookieEnabled: boolean): Promise<Headers> {
  const fetched = vi.fn(async (_input: RequestInfo | URL, _init?: RequestInit) => {
    return new Response("", { headers: { "content-type": "text/x-component" } });
  });
  vi.stubGlobal("window", { fetch: fetched });
  vi.stubGlobal("navigator", { cookieEnabled, onLine: true });
  // Requests are watched once for each window.
  vi.resetModules();
  const { reaching } = await import("./reach.ts");
  const action = reaching(async (before) => {
    await window.fetch("/guides/breathing", { method: "POST", headers: { "next-action": "it" } });
    return before;
  });
  expect(await action(freshForm, new FormData())).toEqual(freshForm);
  return new Headers(fetched.mock.calls[0]?.[1]?.headers);
}

test("an action is told where the browser keeps no cookies, and nowhere else", async () => {
  const blocked = await sentBy(false);
  expect([blocked.get("next-action"), blocked.has(noCookiesHeader)]).toEqual(["it", true]);
  const usual = await sentBy(true);
  expect([usual.get("next-action"), usual.has(noCookiesHeader)]).toEqual(["it", false]);
});
