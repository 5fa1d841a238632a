import type { Page } from "@playwright/test";
import { expect, test } from "./world/member.ts";

test("whoever reads and whoever is a member have the same ways, on one line of a small phone @both-in-the-drill", async ({
  page,
  member: _,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/guides");
  const ways = await waysOf(page);
  expect(ways.map(({ words }) => words)).toEqual(["Today", "Guides", "Paths", "Search"]);
  expect(new Set(ways.map(({ y }) => y)).size).toBe(1);
  for (const path of ["/today", "/search", "/sign-in", "/plan/new", "/journal"]) {
    await page.goto(path);
    // Where one is, a way is marked; it takes no more room for that.
    expect(await waysOf(page), path).toEqual(ways);
    await expect(page.getByRole("banner").getByRole("link", { name: "Help now" })).toBeVisible();
  }
  const own = page.getByRole("navigation", { name: "Your own pages" });
  const lines = await Promise.all(
    ["Plan", "Progress", "Journal"].map(async (name) =>
      own.getByRole("link", { name }).evaluate((way) => way.getBoundingClientRect().top),
    ),
  );
  lines.push(await own.locator("summary").evaluate((fold) => fold.getBoundingClientRect().top));
  expect(new Set(lines.map(Math.round)).size).toBe(1);
});

test("two presses sign somebody out, on a page of theirs and on any other @both", async ({
  page,
  member: _,
}) => {
  await page.goto("/guides");
  await page.getByRole("link", { name: "Sign in or out" }).click();
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
  await page.goto("/progress");
  const own = page.getByRole("navigation", { name: "Your own pages" });
  await expect(own.getByRole("link", { name: "Progress" })).toHaveAttribute("aria-current", "page");
  await expect(own.getByRole("link", { name: "Summary" })).toBeHidden();
  await own.getByText("More").click();
  for (const name of ["Check-in", "Review", "Care plan", "Summary", "Settings"])
    await expect(own.getByRole("link", { name })).toBeVisible();
  await own.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "You are signed out" })).toBeVisible();
});

test("Today, Plan and Progress fade into each other, and into no other page, nor for whoever wants stillness", async ({
  page,
  member: _,
}) => {
  await page.addInitScript(() => {
    const say = (words: string) => document.documentElement.setAttribute("data-came", words);
    addEventListener("pagereveal", async ({ viewTransition }) => {
      await viewTransition?.ready;
      const fades = document.getAnimations().flatMap(({ effect }) => {
        const part = effect instanceof KeyframeEffect ? effect.pseudoElement : null;
        return part?.startsWith("::view-transition") ? [effect?.getTiming().duration] : [];
      });
      say(viewTransition ? `in ${[...new Set(fades)].join()} ms` : "at once");
    });
  });
  await page.goto("/today");
  const came = async (way: string, how: string) => {
    await page.getByRole("banner").getByRole("link", { name: way, exact: true }).click();
    await expect(page).toHaveURL(`/${way.toLowerCase()}`);
    await expect(page.locator("html"), way).toHaveAttribute("data-came", how);
  };
  for (const way of ["Plan", "Progress", "Today"]) await came(way, "in 160 ms");
  for (const way of ["Journal", "Plan"]) await came(way, "at once");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await came("Today", "at once");
});

/** The ways of the main navigation, and where each stands. */
async function waysOf(page: Page): Promise<{ words: string; href: string | null; x: number; y: number }[]> {
  const links = page.getByRole("navigation", { name: "Main" }).getByRole("link");
  await expect(links.first()).toHaveText("Today");
  return links.evaluateAll((all) =>
    all.map((link) => {
      const { x, y } = link.getBoundingClientRect();
      return { words: link.textContent ?? "", href: link.getAttribute("href"), x, y };
    }),
  );
}
