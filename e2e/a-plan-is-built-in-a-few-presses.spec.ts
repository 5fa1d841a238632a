import type { Locator } from "@playwright/test";
import { everyRow } from "#db/testing/every-row.ts";
import { arriveAt, continueTo, planBreathing } from "./world/builder.ts";
import { expect, test } from "./world/fixtures.ts";
import { memberPages } from "./world/pages.ts";
import type { World } from "./world/world.ts";

/** What a row has that waits for somebody unknown: a hash, no member, what is encrypted, and two moments. */
const whatWaits = /^public\.kept \([0-9a-f]{64},,[\w.-]+,"[^"]+","[^"]+"\)$/;

/** All that is kept, but for the counts of what one network keeps. */
async function allKept({ adminUrl }: World): Promise<string[]> {
  return (await everyRow(adminUrl)).filter((row) => !row.startsWith("public.rate_limits (kept-"));
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 375, height: 667 }, hasTouch: true, timezoneId: "Europe/Lisbon" });

  test("someone overwhelmed gets from the first page to a saved plan in fifteen presses @both", async ({
    page,
    tend,
    address,
    javaScriptEnabled,
  }) => {
    const before = await allKept(tend);
    let presses = 0;
    const press = async (what: Locator) => {
      presses += 1;
      await what.tap();
    };
    const next = async (heading: string) => {
      await press(page.getByRole("button", { name: "Continue" }));
      await arriveAt(page, heading);
    };
    await page.goto("/");
    const began = performance.now();
    await press(page.getByRole("main").getByRole("link", { name: "Build a small plan" }));
    await press(page.getByRole("checkbox", { name: "Stress and anxiety" }));
    await next("How much does it get in the way?");
    await press(page.getByRole("radio", { name: "Some" }));
    await next("What does this week have room for?");
    await next("Anything to work around?");
    await press(page.getByRole("link", { name: "Skip this question" }));
    await arriveAt(page, "Three that may suit you");
    await press(page.getByRole("checkbox", { name: "Slow breathing" }));
    await next("Make it yours: slow breathing");
    await next("Your plan on one page");
    const sentence = page.getByText("I will breathe slowly for 5 minutes, on Mon, Tue, Wed, Thu and Fri.");
    await expect(sentence).toBeVisible();
    // One thing waits, which says neither what was answered nor by whom.
    const added = (await allKept(tend)).filter((row) => !before.includes(row));
    expect(added).toEqual([expect.stringMatching(whatWaits)]);

    await press(page.getByRole("button", { name: "Save this plan" }));
    // Twelve is the most that a tired thumb should have to do before it is asked who it is.
    expect(presses).toBeLessThanOrEqual(12);
    const email = page.getByLabel("Your e-mail address");
    await press(email);
    await email.fill(address);
    await press(page.getByRole("button", { name: "Send me a link" }));
    await arriveAt(page, "Look in your mail");
    presses += 1;
    await page.goto(await tend.inbox.linkFor(address));
    const zone = page.getByLabel("Your time zone");
    if (javaScriptEnabled === false) {
      // Where no script proposes it: one press opens the list, and one is for the city.
      await press(zone);
      presses += 1;
      await zone.selectOption("Europe/Lisbon");
    }
    await expect(zone).toHaveValue("Europe/Lisbon");
    await press(page.getByRole("button", { name: "Sign in" }));
    await expect(page.getByRole("status")).toContainText("Saved");
    await expect(sentence).toHaveCount(1);
    expect((await allKept(tend)).join("\n")).toContain(address);
    expect(presses).toBeLessThanOrEqual(javaScriptEnabled === false ? 17 : 15);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    test.info().annotations.push({
      type: "from home to a saved plan",
      description: `${presses} presses, ${seconds} s`,
    });
  });
});

test("help comes before a plan when it is a lot, and each answer can be changed without losing the rest @both-in-the-drill", async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto("/plan/new");
  await page.getByRole("checkbox", { name: "Low mood" }).check();
  await continueTo(page, "How much does it get in the way?");
  await page.getByRole("radio", { name: "A lot, or for two weeks or more" }).check();
  await continueTo(page, "You do not have to carry this alone");
  await expect(page.getByRole("link", { name: "More on when to seek help" })).toBeVisible();
  await page.getByRole("link", { name: "Go on with the plan" }).click();
  await page.getByRole("radio", { name: "2 minutes" }).check();
  await continueTo(page, "Anything to work around?");
  await page.getByRole("checkbox", { name: "I work shifts or nights" }).check();
  await continueTo(page, "Three that may suit you");

  const problems = page.getByRole("main").getByRole("alert");
  const chosen = page.getByRole("checkbox", { checked: true });
  for (const name of ["Activity scheduling", "Physical activity", "Connection"])
    await page.getByRole("checkbox", { name }).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(problems).toContainText("Three that may suit you: Choose one or two");
  await expect(chosen).toHaveCount(3);
  for (const name of ["Physical activity", "Connection"])
    await page.getByRole("checkbox", { name }).uncheck();
  await continueTo(page, "Make it yours: activity scheduling");

  await expect(page.getByLabel("How long")).toHaveValue("2");
  await page.getByLabel("After I").fill("come home from the night");
  // Beside it stands the plan as it reads: with a script it follows what is typed, without one it waits for the server.
  const soFar = page.getByRole("region", { name: "Your plan so far" });
  const after = javaScriptEnabled === false ? "" : "After I come home from the night, ";
  await expect(soFar).toContainText(`${after}I will do one small thing`);
  await page.getByText("Add a plan for hard days").click();
  await page.getByLabel("Who could support me").fill("my sister");
  await page.getByRole("radio", { name: "On set days" }).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(problems).toContainText("Days: Choose at least one day");
  await expect(page.getByLabel("After I")).toHaveValue("come home from the night");
  await expect(page.getByLabel("Who could support me")).toHaveValue("my sister");
  await expect(soFar).toContainText("After I come home from the night, I will do one small thing");
  await page.getByRole("checkbox", { name: "Monday" }).check();
  await continueTo(page, "Your plan on one page");
  const sentence =
    /After I come home from the night, I will do one small thing .* for 2\sminutes, on Monday\./;
  await expect(page.getByText(sentence)).toBeVisible();

  await page.getByRole("link", { name: "Change your answer: what to work around" }).click();
  await expect(page.getByRole("checkbox", { name: "I work shifts or nights" })).toBeChecked();
  await page.getByRole("checkbox", { name: "Someone hurts, threatens or controls me" }).check();
  await continueTo(page, "Three that may suit you");
  await expect(page.getByText("Your safety comes before any practice")).toBeVisible();
  await expect(page.getByRole("region", { name: "Left out" })).toContainText("Setting boundaries");
  await expect(chosen).toHaveCount(1);
  await continueTo(page, "Your plan on one page");
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(page.getByText("Who could support me: my sister.")).toBeVisible();

  await page.goBack();
  await arriveAt(page, "Three that may suit you");
  await expect(page.getByRole("checkbox", { name: "Activity scheduling" })).toBeChecked();
  await page.getByRole("link", { name: "Back" }).click();
  await page.getByRole("link", { name: "Change your answer: time and energy" }).click();
  await expect(page.getByRole("radio", { name: "2 minutes" })).toBeChecked();
});

test("answers that are gone, or that cannot be read, lead kindly back to where they can be given @both-in-the-drill", async ({
  page,
  context,
  tend,
}) => {
  const begin = page.getByText("Please begin here.");
  const garbled = { name: "tend-answers", domain: new URL(tend.url).hostname, path: "/plan/new" };
  // Of the last, a token that finds nothing.
  const garbledValues = ["", "v1", "v1.AAAA.%00", "A".repeat(43)];
  const steps = memberPages().filter((path) => path.startsWith("/plan/new/"));
  for (const [index, path] of steps.entries()) {
    await context.clearCookies();
    if (index > 0)
      await context.addCookies([{ ...garbled, value: garbledValues[index % garbledValues.length] ?? "" }]);
    await page.goto(path);
    await expect(begin, path).toBeVisible();
  }

  await planBreathing(page);
  await context.clearCookies();
  await page.getByRole("button", { name: "Save this plan" }).click();
  await expect(begin).toBeVisible();
});
