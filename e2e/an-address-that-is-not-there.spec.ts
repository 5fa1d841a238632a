import { expect, test } from "./world/fixtures.ts";
import { memberPages, publicPages } from "./world/pages.ts";
import { ask } from "./world/raw.ts";

const missing = [
  ...["/nothing", "/guides/nothing", "/guides/breathing/more", "/privacy.html", "/index.html", "/404"],
  ...[
    "/today/a/more",
    "/plan/a/b/c",
    "/sign-in/nothing",
    "/api/auth/signin",
    "/api/auth/callback/email?token=a",
  ],
  ...["/.env", "/.git/config", "/server.mjs", "/.published/manifest.json", "/_next/static/nothing.js"],
  ...["/_next/image?url=%2Ficon.svg&w=64&q=75", "/_next/data/build/index.json", "/_published/", "/public/"],
  ...["//elsewhere.example", "//elsewhere.example/", "/\\elsewhere.example", "/nothing/", "///", "/./", "/;"],
  ...[
    "/guides/../privacy",
    "/plan/../today",
    "/guides/%2e%2e/privacy",
    "/..%2f..%2fetc%2fpasswd",
    "/%2e%2e/",
  ],
  ...[
    "/%",
    "/guides/%E0%A4%A",
    "/plan/%E0%A4%A",
    "/plan/%00",
    "/today?x=%00",
    "/guides/%F0%9F%8C%B1",
    "/%D0%B3%D0%B8%D0%B4",
  ],
  ...["/__proto__", "/constructor", "/guides/__proto__", "/guides/toString", `/${"long/".repeat(1_000)}`],
  ...["http://elsewhere.example/nothing", "*"],
];

test("what is not there is said so kindly, whatever the address", async ({ tend }) => {
  for (const target of missing) {
    const { status, header, text } = await ask(tend.url, target);
    expect(status, target).toBe(404);
    expect(header("content-type"), target).toMatch("text/html");
    expect(header("location"), target).toBeUndefined();
    expect(text, target).toContain("There is no page here");
    expect(text, target).toContain('href="/help-now"');
    expect(text, target).not.toMatch(/node_modules|Error:|elsewhere\.example/);
  }
});

test("what is no address at all is not answered", async ({ tend }) => {
  for (const target of ["/гид", "/a b", "nothing", "/\u0000"]) {
    expect((await ask(tend.url, target)).status, target).toBe(400);
  }
});

test("a page that is not there leads on", async ({ page }) => {
  const answer = await page.goto("/guides/nothing");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "There is no page here", level: 1 })).toBeVisible();
  await expect(page.locator("main svg")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "See all guides" }).click();
  await expect(page).toHaveURL(/\/guides$/);
});

test("a practice or a day that a member does not have is not there", async ({ signIn, page }) => {
  await signIn();
  const id = crypto.randomUUID();
  for (const path of [
    "nothing",
    id,
    `${id}/2026-02-30`,
    `${id}/2026-02-03`,
    `${id}/%F0%9F%8C%B1`,
    "'--/2026-02-03",
  ]) {
    const answer = await page.goto(`/plan/${path}`);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { name: "There is no page here" })).toBeVisible();
  }
});

test("a slash too many leads to the page", async ({ tend }) => {
  for (const [target, to] of [
    ["/guides/", "/guides"],
    ["/guides//", "/guides"],
    ["/guides/breathing/?from=mail", "/guides/breathing?from=mail"],
    ["/today/", "/today"],
    ["/Guides", "/guides"],
    ["/G/Breathing", "/g/breathing"],
    ["/g/breathing).", "/g/breathing"],
    ["/Today.", "/today"],
    ["/Help-Now,", "/help-now"],
  ] as const) {
    const { status, header } = await ask(tend.url, target);
    expect([status, header("location")], target).toEqual([308, to]);
  }
});

test("asking for the head of a page gives what the page would, without it", async ({ tend }) => {
  for (const path of [...publicPages, "/nothing"]) {
    const [whole, head] = [await ask(tend.url, path), await ask(tend.url, path, { method: "HEAD" })];
    expect(head.text, path).toBe("");
    expect(head.status, path).toBe(whole.status);
    for (const name of ["content-length", "etag", "content-type"]) {
      expect(head.header(name), path).toBe(whole.header(name));
    }
  }
  for (const path of [...memberPages(), "/sign-in"]) {
    const head = await ask(tend.url, path, { method: "HEAD" });
    expect([head.status < 400, head.text], path).toEqual([true, ""]);
  }
});
