import type { Page } from "@playwright/test";
import { expect, test } from "./world/fixtures.ts";
import { readPdf } from "./world/pdf.ts";

const mine = "Northside Clinic";

/** What a link to a PDF brings: its words, and how it was sent. */
async function paperAt(page: Page, name: string) {
  const href = await page.getByRole("link", { name, exact: true }).getAttribute("href");
  const answer = await page.request.get(href ?? "");
  expect([name, answer.status(), answer.headers()["content-type"]]).toEqual([name, 200, "application/pdf"]);
  const words = (await readPdf(await answer.body())).map(({ text }) => text).join(" ");
  return { words, caching: answer.headers()["cache-control"] };
}

test("a clinician opens handouts in one press, narrows them down, names the clinic, and makes a pack @both-in-the-drill", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "For clinicians" }).click();
  // One press from here, for each paper there is.
  for (const paper of ["A4", "US Letter"])
    for (const kind of ["handout", "handout in large print"]) {
      const { words, caching } = await paperAt(page, `${paper} (Slow breathing: ${kind})`);
      expect(words).toContain("Slow breathing");
      expect(words).not.toContain("Handed out by");
      expect(caching).toContain("public");
    }
  const rows = page.getByRole("form", { name: "Handouts" }).getByRole("listitem");
  const all = await rows.count();

  const choose = page.getByRole("navigation", { name: "Choose handouts" });
  await choose.getByRole("link", { name: /^Sleep/ }).click();
  await expect(page).toHaveURL(/\/clinicians\/by\/sleep/);
  const forSleep = await rows.count();
  expect(forSleep).toBeLessThan(all);
  await choose.getByRole("link", { name: /^Body/ }).click();
  await expect(page).toHaveURL(/\/clinicians\/desk\?need=[a-z-]+&kind=body$/);
  expect(await rows.count()).toBeLessThanOrEqual(forSleep);

  const name = page.getByLabel("Your clinic’s name on the papers");
  await name.fill("Northside, Ward 7");
  await page.getByRole("button", { name: "Use it" }).click();
  await expect(page.getByText("It may be 60 letters and spaces long")).toBeVisible();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(name).toHaveValue("Northside, Ward 7");
  await name.fill(mine);
  await page.getByRole("button", { name: "Use it" }).click();
  await expect(page).toHaveURL(/kind=body&from=Northside\+Clinic$/);
  await expect(page.getByText(mine)).toHaveCount(0);
  for (const group of ["Need", "Kind"])
    await choose.locator("dl > div").filter({ hasText: group }).getByRole("link", { name: /^Any/ }).click();
  await expect(rows).toHaveCount(all);
  const { words, caching } = await paperAt(page, "US Letter (Slow breathing: handout)");
  expect(words).toContain(`Handed out by ${mine}`);
  expect(caching).toContain("no-store");
  for (const paper of ["easy read", "group"])
    expect((await paperAt(page, `A4 (Slow breathing: ${paper})`)).words).toContain(`Handed out by ${mine}`);
  // So does the published file, for whoever puts the name behind its address; and a blank paper asks for it.
  const named = await page.request.get("/check-in/blank/who-5.pdf?from=Northside+Clinic");
  expect((await readPdf(await named.body()))[0]?.text).toContain(`Handed out by ${mine}`);

  for (const guide of ["Slow breathing", "Gratitude"]) await page.getByLabel(guide, { exact: true }).check();
  await page.getByRole("button", { name: "Make a plan of what I ticked" }).click();
  await expect(page).toHaveURL(/\/clinicians\/suggest\?.*breathing=\d+m-.*&from=Northside\+Clinic$/);
  await expect(page.getByLabel("Link to the plan")).toHaveValue(/&from=Northside\+Clinic$/);
  await expect(page.getByText(mine)).toHaveCount(0);
  const asked = page.waitForRequest(/pack\.pdf/);
  await page.getByRole("button", { name: "Session pack for A4" }).click();
  const pack = await readPdf(await (await page.request.get((await asked).url())).body());
  expect(pack[0]?.text).toContain(`Handed out by ${mine}`);

  // Named while the plan is changed, too.
  await page.goto("/clinicians/suggest?gratitude=5m-3x&from=Northside+Clinic");
  await page.getByRole("button", { name: "Make a new link" }).click();
  await expect(page).toHaveURL("/clinicians/suggest?gratitude=5m-3x&from=Northside+Clinic");
});

test("the desk fits a phone: handouts are in the main row of ways, and a guide in the list leads to its own", async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto("/guides");
  const row = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Gratitude" }) });
  await row.getByRole("link", { name: /^Handout.*Gratitude/ }).click();
  await expect(page).toHaveURL("/guides/gratitude/handout");
  const main = page.getByRole("navigation", { name: "Main" });
  const tops = await main
    .getByRole("link")
    .evaluateAll((links) =>
      links.map((link) => link.getBoundingClientRect()).flatMap(({ top, width }) => (width > 0 ? top : [])),
    );
  expect(tops).toHaveLength(5);
  expect(new Set(tops).size).toBe(1);
  await main.getByRole("link", { name: "Handouts" }).click();
  await expect(page.getByRole("heading", { name: "Handouts" })).toBeVisible();
  await page.getByRole("button", { name: "Make a plan of what I ticked" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([
    "Which guides? Choose at least one guide.",
  ]);
});
