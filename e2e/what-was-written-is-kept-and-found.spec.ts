import { readFile } from "node:fs/promises";
import { keepEntry } from "#db/journal/entries.ts";
import { getEntry, readJournal } from "#db/journal/journal.ts";
import { saveEvening } from "#db/record/evenings.ts";
import { addDays } from "#domain/day.ts";
import { enrol, expect, practise, test, writeEntry } from "./world/member.ts";
import { holdBack } from "./world/waking.ts";

test.use({ viewport: { width: 375, height: 700 } });

const lines = "It rained.\n\nI called nobody, and then I did.";

test("what is changed before the scripts of a page have come stays changed", async ({ page, member }) => {
  const entry = await writeEntry(member, lines);
  const item = await practise(member, 3, { cue: "lock the door" });
  for (const [path, label, button] of [
    [`/journal/${entry}/edit`, "Your words", "Keep this"],
    [`/plan/${item}`, "After I", "Save this practice"],
  ] as const) {
    const { release } = await holdBack(page, "**/_next/static/chunks/*.js");
    await page.goto(path, { waitUntil: "commit" });
    await page.getByLabel(label, { exact: true }).fill(`${label}: other words`);
    release();
    await page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith("__react")));
    await expect(page.getByLabel(label, { exact: true })).toHaveValue(`${label}: other words`);
    await page.getByRole("button", { name: button }).click();
    await expect(page.getByText(`${label}: other words`).filter({ visible: true }).first()).toBeVisible();
    await page.unrouteAll();
  }
});

test("who is about to type when the scripts of a page come goes on at the same place", async ({
  page,
  member,
}) => {
  const item = await practise(member, 3, { cue: "lock the door" });
  const cue = page.getByLabel("After I", { exact: true });
  const open = async () => {
    const { release } = await holdBack(page, "**/_next/static/chunks/*.js");
    await page.goto(`/plan/${item}`, { waitUntil: "commit" });
    return async () => {
      release();
      await page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith("__react")));
    };
  };

  const scriptsCome = await open();
  await cue.selectText();
  await scriptsCome();
  await page.keyboard.insertText("water the plants");
  await expect(cue).toHaveValue("water the plants");

  await page.unrouteAll();
  const scriptsComeAgain = await open();
  await cue.fill("lock door");
  await cue.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(5, 5));
  await scriptsComeAgain();
  await page.keyboard.insertText("the front ");
  await expect(cue).toHaveValue("lock the front door");
});

test("what is typed in the last moment before drafts are saved is saved as one", async ({ page, member }) => {
  await page.addInitScript(() => {
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (
      ...[type, ...rest]: Parameters<typeof addEventListener>
    ) {
      const words = this instanceof HTMLFormElement && type === "input" && this.querySelector("textarea");
      // As if typed just before, so that no event tells of it.
      if (words) words.value = "Just in time.";
      addEventListener.call(this, type, ...rest);
    };
  });
  await page.goto("/journal/new");
  await expect(page.getByText("Saved as a draft.")).toBeVisible();
  expect((await readJournal(member.id)).drafts).toHaveLength(1);
});

test("words are written from Today, kept, changed, deleted and put back @both", async ({ page, member }) => {
  await page.goto("/today");
  await page.getByRole("link", { name: "Write in your journal" }).click();
  await page.getByRole("button", { name: "Keep this" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Write something first.");
  await page.getByLabel("Your words").fill(lines);
  await page.getByRole("button", { name: "Keep this" }).click();
  await expect(page.getByText("Kept in your journal.")).toBeVisible();
  await expect(page.getByText("I called nobody")).toBeVisible();
  await expect(page).toHaveTitle(/^Free writing, .* · Tend$/);

  await page.getByRole("link", { name: "Change it" }).click();
  await expect(page.getByLabel("Your words")).toHaveValue(lines);
  await page.getByLabel("Your words").fill(`${lines}\nTwice.`);
  await page.getByLabel("The day it is about").fill(addDays(member.today, -3));
  await page.getByRole("button", { name: "Keep this" }).click();
  await expect(page.getByText("Twice.")).toBeVisible();
  const { entries } = await readJournal(member.id);
  expect(entries).toMatchObject([
    { day: addDays(member.today, -3), fields: [{ words: `${lines}\nTwice.` }] },
  ]);

  await page.getByRole("button", { name: "Delete it" }).click();
  await expect(page.getByText("Deleted.")).toBeVisible();
  await expect(page.getByText("Nothing here yet.")).toBeVisible();
  await page.getByRole("button", { name: "Put it back" }).click();
  await expect(page.getByText("It is back in your journal.")).toBeVisible();
  await expect(page.getByText("Twice.")).toBeVisible();

  await page.goto("/journal");
  await page.getByRole("link", { name: "Take these along as a book or a text" }).click();
  await expect(page.getByText("One entry, from")).toBeVisible();
  const saved = async (link: string) => {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: link }).click(),
    ]);
    return readFile(await file.path(), "latin1");
  };
  expect(await saved("PDF for A4")).toMatch(/^%PDF-1\.7/);
  expect(await saved("The whole journal as a text (Markdown)")).toContain("It rained.\n\nI called nobody");
});

test("what was changed in another window is not written over unseen @both-in-the-drill", async ({
  page,
  context,
  member,
}) => {
  const id = await writeEntry(member, "First.");
  const other = await context.newPage();
  for (const window of [page, other]) await window.goto(`/journal/${id}/edit`);
  await other.getByLabel("Your words").fill("From the phone.");
  await other.getByRole("button", { name: "Keep this" }).click();
  await expect(other.getByText("Kept in your journal.")).toBeVisible();
  await page.getByLabel("Your words").fill("From the desk.");
  await page.getByRole("button", { name: "Keep this" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("“From the phone.”");
  await expect(page.getByLabel("Your words")).toHaveValue("From the desk.");
  expect((await getEntry(member.id, id))?.fields[0]?.words).toBe("From the phone.");
  await page.getByRole("button", { name: "Keep this" }).click();
  await expect(page.getByText("Kept in your journal.")).toBeVisible();
  expect((await getEntry(member.id, id))?.fields[0]?.words).toBe("From the desk.");
});

test("a line from earlier is on Today for whoever wants one, and not after a hard evening @both-in-the-drill", async ({
  page,
  member,
}) => {
  const fields = [{ name: "good-0", label: "What was good?", words: "The bus waited." }];
  const [id, day] = [crypto.randomUUID(), addDays(member.today, -45)];
  await keepEntry(member.id, { id, kind: "gratitude", guide: null, day, zone: member.zone, fields });
  const line = page.getByRole("link", { name: "“The bus waited.”" });
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(line).toHaveCount(0);
  await page.goto("/settings");
  await page.getByRole("radio", { name: "Yes, show one" }).check();
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByRole("status")).toContainText("Saved.");
  await page.goto("/today");
  await line.click();
  await expect(page).toHaveURL(`/journal/${id}`);
  await saveEvening(member.id, { day: addDays(member.today, -1), zone: member.zone, answer: "hard" });
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(line).toHaveCount(0);
});

test("a sleep diary is gone on with night by night, and says what it comes to @both-in-the-drill", async ({
  page,
  member,
}) => {
  await page.goto("/journal");
  await page.getByRole("link", { name: "Write something" }).click();
  await page.getByRole("link", { name: "Sleep diary" }).click();
  const fill = async (night: number, times: Record<string, string>) => {
    const row = page.getByRole("group", { name: `Night ${night}`, exact: true });
    for (const [label, words] of Object.entries(times)) await row.getByLabel(label).fill(words);
    await page.getByRole("button", { name: "Keep this" }).click();
    await expect(page.getByText("Kept in your journal.")).toBeVisible();
  };
  await fill(1, {
    "Lights out": "23:00",
    "Minutes until asleep": "30",
    "Minutes awake later": "30",
    "Got up": "07:00",
  });
  const sum = page.getByRole("region", { name: "So far" });
  await expect(sum).toContainText("One night: 8 hours in bed, 7 hours of it asleep.");

  // The next morning it is found where it was begun.
  await page.goto("/journal/new?kind=sleep-diary");
  await page.getByRole("link", { name: "Go on with it" }).click();
  await fill(2, {
    "Lights out": "23:00",
    "Minutes until asleep": "60",
    "Minutes awake later": "60",
    "Got up": "07:00",
  });
  await expect(sum).toContainText("2 nights, on average");
  expect((await readJournal(member.id)).entries).toHaveLength(1);
});

test("a worksheet is filled in without its guide, box by box and row by row @both-in-the-drill", async ({
  page,
  member,
}) => {
  await page.goto("/journal/new");
  await page.getByRole("link", { name: "People and places" }).click();
  const row = page.getByRole("group", { name: "Close by" }).first();
  await row.getByRole("textbox").fill("My sister");
  await row.getByRole("checkbox").first().check();
  await page.getByLabel("For what?").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Keep this" }).click();
  await expect(page.getByRole("region", { name: "My map" }).getByRole("listitem")).toHaveCount(1);
  const { entries } = await readJournal(member.id);
  expect(entries[0]?.fields.map(({ words }) => words)).toEqual(["My sister", "✓", "someone to listen"]);

  // Changed, a box without its tick stays without.
  await page.getByRole("link", { name: "Change it" }).click();
  await expect(row.getByRole("checkbox").first()).toBeChecked();
  await row.getByRole("checkbox").first().uncheck();
  await page.getByRole("button", { name: "Keep this" }).click();
  await expect(page.getByText("Kept in your journal.")).toBeVisible();
  expect((await readJournal(member.id)).entries[0]?.fields).toHaveLength(2);
});

test("entries are found by a word, a kind and a day, page by page, and by nobody else @both-in-the-drill", async ({
  page,
  member,
}) => {
  for (let ago = 0; ago < 45; ago++)
    await writeEntry(member, `Day ${ago}. ${ago % 9 === 0 ? "The KETTLE sang." : ""}`, {
      day: addDays(member.today, -ago),
      kind: ago % 2 === 0 ? "free" : "gratitude",
    });
  await writeEntry(await enrol(), "Another’s kettle.");
  await page.goto("/journal");
  const list = page.getByRole("main").getByRole("listitem");
  await expect(list).toHaveCount(20);
  await page.getByRole("link", { name: "Earlier ones" }).click();
  await page.getByRole("link", { name: "Earlier ones" }).click();
  await expect(list).toHaveCount(5);
  await expect(page.getByText("Day 44.")).toBeVisible();
  await page.getByRole("link", { name: "Back to the latest" }).click();

  await page.getByLabel("Look for words in it").fill("kettle");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("heading", { name: "Search your journal" })).toBeVisible();
  await expect(list).toHaveCount(5);
  expect(page.url()).not.toContain("kettle");
  await expect(page.getByText("Another’s")).toHaveCount(0);

  await page.goto("/journal");
  await page.getByText("Show only some").click();
  await page.getByLabel("Kind").selectOption("Good things");
  await page.getByLabel("From", { exact: true }).fill(addDays(member.today, -5));
  await page.getByRole("button", { name: "Show" }).click();
  await expect(list).toHaveCount(3);
  await page.goto("/journal?kind=odd&from=never&after=x.y");
  await expect(list).toHaveCount(20);
});
