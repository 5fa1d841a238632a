import type { Locator, Page } from "@playwright/test";
import { getPlanItem } from "#db/plan/plans.ts";
import { fewOf } from "#domain/testing/cases.ts";
import { expect, practise, test } from "./world/member.ts";
import { openToTamper, tamper } from "./world/waking.ts";

type Slip = { what: string; make: (form: Locator) => Promise<void>; field: string; words: string };

const slips: Slip[] = [
  {
    what: "no day is chosen",
    make: async (form) => {
      const chosen = form.getByRole("checkbox", { checked: true });
      for (let left = await chosen.count(); left > 0; left -= 1) await chosen.first().uncheck();
    },
    field: "practice-days",
    words: "Choose at least one day",
  },
  {
    what: "the minutes are not in the list",
    make: (form) => tamper(form.getByLabel("How long").locator("option:checked"), "4000"),
    field: "practice-minutes",
    words: "Choose how many minutes from the list",
  },
  {
    what: "the rhythm is none of ours",
    make: (form) => tamper(form.getByRole("radio", { name: "On set days" }), "always"),
    field: "practice-rhythm",
    words: "Choose set days, or some times a week",
  },
  {
    what: "a day is none of the week",
    make: (form) => tamper(form.getByRole("checkbox", { checked: true }).first(), "8"),
    field: "practice-days",
    words: "Choose a day of the week",
  },
];

/** What is wrong stands above the form and beside the field, and the one leads to the other. */
async function expectToldAbout(page: Page, { field, words }: Pick<Slip, "field" | "words">) {
  const summary = page.getByRole("main").getByRole("alert");
  await expect(summary).toContainText(words, { ignoreCase: true });
  await expect(page.locator(`#${field}-error`)).toContainText(words);
  await summary.getByRole("link", { name: words }).click();
  await expect(page.locator(`#${field}`)).toBeFocused();
}

for (const [place, slip] of fewOf(slips, 2).entries()) {
  const tag = place < 1 ? "@both" : "@both-in-the-drill";

  test(`when ${slip.what}, a member is told so and keeps what they wrote ${tag}`, async ({
    page,
    member,
    javaScriptEnabled,
  }) => {
    const item = await practise(member);
    await openToTamper(page, `/plan/${item}`, javaScriptEnabled);
    const form = page.getByRole("form", { name: "Put it in your week" });
    await form.getByLabel("After I").fill("brush my teeth");
    await slip.make(form);
    await form.getByRole("button", { name: "Save this practice" }).click();
    await expectToldAbout(page, slip);
    await expect(page.getByLabel("After I")).toHaveValue("brush my teeth");
    expect((await getPlanItem(member.id, item))?.versions).toMatchObject([{ cue: "put the kettle on" }]);
  });

  test(`when ${slip.what}, a reader is told so on the guide itself ${tag}`, async ({
    page,
    javaScriptEnabled,
  }) => {
    await openToTamper(page, "/guides/breathing", javaScriptEnabled);
    const form = page.getByRole("form", { name: "Put it in your week" });
    await form.getByLabel("After I").fill("brush my teeth");
    await slip.make(form);
    await form.getByRole("button", { name: "Add to my plan" }).click();
    await expectToldAbout(page, slip);
    await expect(page.getByLabel("After I")).toHaveValue("brush my teeth");
    await expect(page.getByRole("heading", { name: "Slow breathing", level: 1 })).toBeVisible();
  });
}

test("a cue of 5,000 characters is given back whole, with its length @both-in-the-drill", async ({
  page,
  member,
}) => {
  const item = await practise(member);
  const long = "after the dishes ".repeat(295).slice(0, 5_000).trim();
  await page.goto(`/plan/${item}`);
  const cue = page.getByLabel("After I");
  await cue.fill(long);
  await page.getByRole("button", { name: "Save this practice" }).click();
  await expectToldAbout(page, { field: "practice-cue", words: "Keep this to 120 characters" });
  await expect(cue).toHaveValue(long);
  await expect(cue).toHaveAccessibleDescription(new RegExp(`It has ${long.length.toLocaleString("en")} now`));
  await cue.fill("the dishes");
  await page.getByRole("button", { name: "Save this practice" }).click();
  await expect(page.getByText("After I the dishes, I will breathe slowly")).toBeVisible();
});

test("a field that is missing or sent twice is no reason to fail @both-in-the-drill", async ({
  page,
  member,
}) => {
  const item = await practise(member);
  await page.goto(`/plan/${item}`);
  const minutes = page.getByLabel("How long");
  await minutes.evaluate((field) => field.removeAttribute("name"));
  await page.getByRole("button", { name: "Save this practice" }).click();
  await expectToldAbout(page, { field: "practice-minutes", words: "Choose how many minutes" });

  await minutes.evaluate((field) => field.setAttribute("name", "minutes"));
  await minutes.selectOption("2");
  await minutes.evaluate((field) => field.after(field.cloneNode(true)));
  await page.getByRole("button", { name: "Save this practice" }).click();
  await expect(page.getByText("I will breathe slowly for 2 minutes")).toBeVisible();
});

test("marks that nobody can see are left out of a cue @both-in-the-drill", async ({ page, member }) => {
  const item = await practise(member);
  await page.goto(`/plan/${item}`);
  await page.getByLabel("After I").fill("feed\u0007 the\u202E cat\u200F\u001B[31m");
  await page.getByRole("button", { name: "Save this practice" }).click();
  await expect(page.getByText("After I feed the cat[31m, I will")).toBeVisible();
  expect((await getPlanItem(member.id, item))?.versions).toMatchObject([{ cue: "feed the cat[31m" }]);
});

test("HTML in a cue is text wherever it is shown, and nothing of it runs @both-in-the-drill", async ({
  page,
  member,
}) => {
  const ran: string[] = [];
  page.on("dialog", (dialog) => {
    ran.push(dialog.message());
    return dialog.dismiss();
  });
  page.on("request", (request) => request.url().includes("stolen") && ran.push(request.url()));
  const cue = `</script><script>alert(1)</script><img src=/stolen onerror=alert(2)>"'&lt;{{7*7}}`;
  const item = await practise(member);
  await page.goto(`/plan/${item}`);
  await page.getByLabel("After I").fill(cue);
  await page.getByRole("button", { name: "Save this practice" }).click();
  await expect(page.getByText(`After I ${cue}, I will`)).toBeVisible();
  for (const [path, words] of [
    ["/today", `After I ${cue}`],
    [`/plan/${item}`, `after I ${cue}.`],
  ] as const) {
    await page.goto(path);
    await expect(page.getByText(words)).toBeVisible();
  }
  await expect(page.getByLabel("After I")).toHaveValue(cue);
  expect(ran).toEqual([]);
});

test("a zone or a weekday that does not exist is told about, and the other choice stays @both-in-the-drill", async ({
  page,
  member,
}) => {
  await page.goto("/settings");
  const zone = page.getByLabel("Your time zone");
  await page.getByLabel("Your week begins on").selectOption("Sunday");
  await tamper(zone.locator("option:checked"), "Mars/Olympus_Mons");
  await page.getByRole("button", { name: "Save settings" }).click();
  await expectToldAbout(page, { field: "field-zone", words: "Choose your time zone from the list" });
  await expect(page.getByLabel("Your week begins on")).toHaveValue("7");

  await tamper(zone.locator("option:checked"), member.zone);
  await tamper(page.getByLabel("Your week begins on").locator("option:checked"), "someday");
  await page.getByRole("button", { name: "Save settings" }).click();
  await expectToldAbout(page, { field: "field-firstDay", words: "Choose a day of the week" });
  await expect(zone).toHaveValue(member.zone);
});

test("settings that are saved stay in the form @both-in-the-drill", async ({ page, member: _ }) => {
  await page.goto("/settings");
  await page.getByLabel("Your time zone").selectOption("Pacific/Chatham");
  await page.getByLabel("Your week begins on").selectOption("Saturday");
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByRole("status")).toContainText("Saved");
  const both = async () => {
    await expect(page.getByLabel("Your time zone")).toHaveValue("Pacific/Chatham");
    await expect(page.getByLabel("Your week begins on")).toHaveValue("6");
  };
  await both();
  await page.goto("/settings");
  await both();
});
