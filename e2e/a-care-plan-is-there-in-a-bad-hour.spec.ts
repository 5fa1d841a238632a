import type { Page } from "@playwright/test";
import { readCarePlan, reviseKeptCarePlan } from "#db/care-plans.ts";
import { careParts, emptyCarePlan, mostCareLines, mostCareWords } from "#domain/care-plan/care-plan.ts";
import { expect, test } from "./world/member.ts";
import { readPdf } from "./world/pdf.ts";

const keep = (page: Page) => page.getByRole("button", { name: "Keep my care plan" }).click();

test("a care plan is written once, and then one press from Help now; no tab writes over another @both-in-the-drill", async ({
  page,
  context,
  member,
  javaScriptEnabled,
}) => {
  await page.goto("/help-now");
  await page.getByRole("link", { name: "My care plan" }).click();
  await expect(page.getByRole("main")).toContainText("Nothing is written here yet.");
  await page.getByRole("link", { name: "Begin my care plan" }).click();
  const other = await context.newPage();
  await other.goto("/care-plan/write");

  const signs = page.getByLabel("My signs");
  await page.getByText("If you are stuck (My signs)").click();
  if (javaScriptEnabled) {
    await page.getByRole("button", { name: "Use it (I skip meals.)" }).click();
    await page.getByRole("button", { name: "Use it (I stop answering messages.)" }).click();
  } else {
    await expect(page.getByRole("listitem").filter({ hasText: "I skip meals." })).toBeVisible();
    await signs.fill("I skip meals.\nI stop answering messages.");
  }
  await expect(signs).toHaveValue("I skip meals.\nI stop answering messages.");
  await page.getByLabel("What I live for").fill("The dog at the door");
  await page.getByLabel("Which country’s helplines").selectOption({ label: "New Zealand" });
  await keep(page);
  await expect(page.getByRole("status")).toContainText("Your care plan is kept.");

  await page.goto("/help-now");
  await page.getByRole("link", { name: "My care plan" }).click();
  await expect(page.getByRole("region", { name: "My signs" })).toContainText("I skip meals.");
  await expect(page.getByRole("heading", { name: "Professionals" })).toHaveCount(0);
  await expect(page.getByRole("region", { name: "If it gets too much" })).toContainText("In danger now: 111");

  // The other tab was opened before, and touches one part that was changed and one that was not.
  await other.getByLabel("My signs").fill("Theirs");
  await other.getByLabel("What I can do alone").fill("Walk");
  await keep(other);
  await expect(other.getByRole("main").getByRole("alert")).toContainText("nothing was saved over it");
  await expect(other.getByRole("main")).toContainText(/I skip meals\.\s*I stop answering messages\./);
  await expect(other.getByLabel("What I live for")).toHaveValue("The dog at the door");
  expect((await readCarePlan(member.id)).plan).toMatchObject({ alone: "", living: "The dog at the door" });
  await keep(other);
  await expect(other.getByRole("status")).toContainText("Your care plan is kept.");
  expect((await readCarePlan(member.id)).plan).toMatchObject({
    ...{ signs: "Theirs", alone: "Walk", living: "The dog at the door", country: "NZ" },
  });

  await other.getByRole("link", { name: "Change it" }).click();
  await other.getByLabel("Professionals").fill("a\n".repeat(mostCareLines + 1));
  await keep(other);
  await expect(other.getByRole("main").getByRole("alert")).toContainText("Keep this to 10 lines");
});

test("however full, it is one page of A4 and of US Letter, printed or as a PDF", async ({ page, member }) => {
  const full = Array.from({ length: mostCareLines }, (_, line) => `Line ${line} `.padEnd(59, "words ")).join(
    "\n",
  );
  expect(full.length).toBeGreaterThan(mostCareWords - 10);
  const changes = { ...Object.fromEntries(careParts.map((part) => [part, full])), country: "US" };
  await reviseKeptCarePlan(member.id, () => ({ changes: { ...emptyCarePlan, ...changes }, clashes: [] }));
  await page.goto("/care-plan");
  for (const format of ["A4", "Letter"] as const) {
    const printed = await readPdf(await page.pdf({ format, preferCSSPageSize: false }));
    const answer = await page.request.get(`/care-plan/${format.toLowerCase()}.pdf`);
    expect(answer.headers()["content-type"]).toBe("application/pdf");
    const made = await readPdf(await answer.body());
    for (const pages of [printed, made]) {
      expect(pages.map(({ text }) => text.includes("In danger now: 911"))).toEqual([true]);
      expect(pages[0]?.text.match(/Line 9/g)).toHaveLength(careParts.length);
    }
    expect(made[0]?.untagged).toBe(0);
  }
});

test("without an account it is found, typed and printed, on one page @both-in-the-drill", async ({
  page,
}) => {
  await page.goto("/search?q=safety+plan");
  await page.getByRole("link", { name: "A care plan on paper" }).first().click();
  await page.getByLabel("Whom I can ask for help").fill("Ann, on 0123");
  await page.getByLabel("Which country’s helplines", { exact: true }).selectOption({ label: "Germany" });
  const pages = await readPdf(await page.pdf({ format: "A4" }));
  expect(pages).toHaveLength(1);
  expect(pages[0]?.text).toContain("Ann, on 0123");
  expect(pages[0]?.text).toContain("In danger now: 112");
});
