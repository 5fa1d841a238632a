import type { Page } from "@playwright/test";
import { aWrittenDay, demoEmail, seedDemo } from "./world/demo.ts";
import { expect, test } from "./world/fixtures.ts";
import { askedPages, memberPages, publicPages, signInPages, somePages } from "./world/pages.ts";
import { complaints, noticeWaking, openAwake } from "./world/waking.ts";

/** The hosts that the page sends requests to from now on. */
function hostsAsked(page: Page): Set<string> {
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).origin));
  return hosts;
}

/** What a page has put into the browser to stay there. */
function stored(page: Page) {
  return page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

const nothing = { local: [], session: [], databases: [], caches: [], workers: 0 };

/** Uses whatever a guide’s tool offers. */
async function tryTool(page: Page): Promise<void> {
  const tool = page.locator("#try");
  // What is to be said once a timer has ended waits out of sight.
  for (const text of await tool.locator("textarea").filter({ visible: true }).all())
    await text.fill("Nobody reads this but me.");
  for (const box of await tool.getByRole("checkbox").all()) await box.check();
  for (const start of await tool.getByRole("button", { name: /^Start/ }).all()) await start.click();
}

// They walk through many pages, and in the drill through all.
test.describe.configure({ timeout: 240_000 });
test.beforeEach(({ page }) => noticeWaking(page));

test("whoever reads and tries everything is asked for nothing and left with nothing", async ({
  page,
  tend,
  context,
}) => {
  const heard = complaints(page);
  const hosts = hostsAsked(page);
  for (const path of [...somePages, ...askedPages]) {
    await openAwake(page, path);
    await tryTool(page);
    await expect(page.getByRole("banner").getByRole("link", { name: "Help now" })).toBeVisible();
    expect(await stored(page), path).toEqual(nothing);
  }
  expect([...hosts]).toEqual([tend.url]);
  expect(await context.cookies()).toEqual([]);
  expect(heard).toEqual([]);
});

test.describe("for a member", () => {
  test.use({ address: demoEmail });

  test("the way in and a plan stay at home too, and nothing is blocked or goes wrong", async ({
    page,
    tend,
    signIn,
    context,
  }) => {
    await seedDemo();
    const heard = complaints(page);
    const hosts = hostsAsked(page);
    await signIn();
    const practice = await aWrittenDay(page);
    for (const path of [
      ...memberPages(practice),
      ...signInPages.filter((path) => path !== "/sign-in/links"),
    ]) {
      await openAwake(page, path);
      await expect(page.getByRole("banner").getByRole("link", { name: "Help now" })).toBeVisible();
      expect(await stored(page), path).toEqual(nothing);
    }
    expect([...hosts]).toEqual([tend.url]);
    expect(heard).toEqual([]);
    // The page behind a sign-in link was among them, and asks whether this browser keeps cookies.
    const kept = (await context.cookies()).filter(({ name }) => name !== "tend-probe");
    expect(kept.map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite }))).toEqual([
      { name: "tend-session", httpOnly: true, sameSite: "Lax" },
    ]);
  });
});

test("a public page is the same for a member as for anyone", async ({ page, signIn, tend }) => {
  await signIn();
  const different: string[] = [];
  for (const path of publicPages) {
    const encoding = { "accept-encoding": "gzip" };
    const forMember = await page.request.get(path, {
      headers: { ...encoding, "accept-language": "pt", dnt: "1" },
    });
    const forAnyone = await fetch(`${tend.url}${path}`, { headers: encoding });
    const { date: _date, ...headers } = forMember.headers();
    expect(headers["set-cookie"], path).toBeUndefined();
    expect(headers.vary, path).not.toMatch(/cookie/i);
    expect(headers.etag, path).toBe(forAnyone.headers.get("etag"));
    if ((await forMember.text()) !== (await forAnyone.text())) different.push(path);
  }
  expect(different).toEqual([]);
});

test("every page, whatever the answer, comes with the one policy", async ({ page, signIn, tend }) => {
  await signIn();
  const own = { origin: tend.url };
  const elsewhere = { origin: "https://elsewhere.example" };
  const much = "a".repeat(1_100_000);
  const text = "text/plain";
  const asked: [string, { method?: string; headers?: Record<string, string>; data?: string }, number?][] = [
    ...[...publicPages, ...askedPages, ...memberPages(), ...signInPages].map((path): [string, object] => [
      path,
      {},
    ]),
    ["/nothing-here", {}, 404],
    ["/plan/nothing-here", {}, 404],
    ["/guides", { method: "PUT" }, 405],
    ["/today", { method: "POST", headers: elsewhere }, 403],
    ["/sign-in", { method: "POST", headers: { ...own, "content-type": text }, data: "a form?" }, 400],
    ["/sign-in", { method: "POST", headers: { ...own, "content-type": text }, data: much }, 413],
  ];
  for (const [path, how, status] of asked) {
    const answer = await page.request.fetch(path, how);
    if (status) expect(answer.status(), path).toBe(status);
    expect(answer.headers()["content-type"], path).toMatch(/^text\/html/);
    expectOnePolicy(answer.headersArray(), path);
  }
});

test("a form’s answer comes with it as well", async ({ page, signIn }) => {
  await signIn();
  await page.goto("/settings");
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("main").getByRole("button", { name: "Save" }).first().click();
  const answer = await answered;
  expectOnePolicy(await answer.headersArray(), "/settings");
});

function expectOnePolicy(headers: { name: string; value: string }[], path: string): void {
  const policies = headers.filter(({ name }) => /^content-security-policy/i.test(name));
  expect(policies, path).toHaveLength(1);
  expect(policies[0]?.value, path).toMatch(
    /^default-src 'none'; script-src 'self'( 'nonce-[\w+/=]{24}')?; style-src 'self';/,
  );
  expect(policies[0]?.value, path).not.toMatch(/unsafe|\*|https?:/);
}
