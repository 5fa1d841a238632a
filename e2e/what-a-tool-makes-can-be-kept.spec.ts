import { readJournal } from "#db/journal/journal.ts";
import { getDay } from "#db/record/logs.ts";
import { test as anyone, expect, pressSignIn } from "./world/fixtures.ts";
import { practise, test } from "./world/member.ts";
import { noticeWaking, openAwake } from "./world/waking.ts";

test("what was written in a guide is kept at a press, and nothing of it is sent before @both", async ({
  page,
  member,
  javaScriptEnabled,
}) => {
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.method()} ${request.postData() ?? ""}`));
  if (javaScriptEnabled === false) await page.goto("/guides/gratitude");
  else {
    await noticeWaking(page);
    await openAwake(page, "/guides/gratitude");
  }
  const keep = page.getByRole("button", { name: "Keep this" });
  await keep.click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Write something first.");
  const first = page.getByRole("group", { name: "First" });
  await first.getByLabel("What was good").fill("The bus waited.");
  expect(sent.filter((each) => each.includes("The bus waited."))).toEqual([]);
  await keep.click();
  await expect(page.getByText("Kept in your journal.")).toBeVisible();
  const { entries } = await readJournal(member.id);
  expect(entries).toMatchObject([
    { kind: "gratitude", guide: "gratitude", day: member.today, fields: [{ words: "The bus waited." }] },
  ]);
  if (javaScriptEnabled === false) return;
  // The guide stays as it was, and says the same once however often it is pressed.
  await expect(first.getByLabel("What was good")).toHaveValue("The bus waited.");
  await keep.click();
  await page.getByRole("link", { name: "Open my journal" }).click();
  await expect(page.getByText("The bus waited.")).toBeVisible();
  expect((await readJournal(member.id)).entries).toHaveLength(1);
});

test("a number is one tap in a row that comes with what it is about, and is kept, cleared and put back", async ({
  page,
  member,
}) => {
  await noticeWaking(page);
  await openAwake(page, "/guides/activity-scheduling");
  const monday = page.getByRole("group", { name: "Monday" });
  const four = monday.getByRole("group", { name: "Expected" }).getByRole("radio", { name: "4", exact: true });
  await expect(four).toBeHidden();
  await monday.getByLabel("What, and when").fill("Soup with Ann");
  await four.check();
  await page.getByRole("button", { name: "Clear the page" }).click();
  await expect(four).toBeHidden();
  await page.getByRole("button", { name: "Put the words back" }).click();
  await expect(four).toBeChecked();
  await page.getByRole("button", { name: "Keep this" }).click();
  await expect(page.getByText("Kept in your journal.")).toBeVisible();
  const [entry] = (await readJournal(member.id)).entries;
  expect(entry?.fields.map(({ words }) => words)).toEqual(["Soup with Ann", "4"]);
});

anyone(
  "signed out, it goes through sign-in and arrives @both-in-the-drill",
  async ({ page, address, tend }) => {
    await page.goto("/guides/setting-boundaries");
    await page.getByLabel("I need …").fill("to be asleep by ten");
    await page.getByRole("button", { name: "Keep this" }).click();
    await expect(page.getByText("What you wrote waits, encrypted")).toBeVisible();
    expect(page.url()).not.toContain("asleep");
    await page.getByLabel("Your e-mail address").fill(address);
    await page.getByRole("button", { name: "Send me a link" }).click();
    await page.goto(await tend.inbox.linkFor(address));
    await expect(page.getByText("What you wrote is then kept in your journal.")).toBeVisible();
    await pressSignIn(page);
    await expect(page.getByText("Kept in your journal.")).toBeVisible();
    await expect(page.getByText("to be asleep by ten")).toBeVisible();
  },
);

test("the end of a timer leads on: a line, how strong it is, and the week", async ({ page, member }) => {
  await noticeWaking(page);
  await page.clock.install();
  await openAwake(page, "/guides/breathing");
  await page.getByRole("button", { name: "Start 2 minutes" }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await page.clock.fastForward("02:01");
  await expect(page.getByText("A line about it, while you remember?")).toBeVisible();
  await expect(page.getByRole("link", { name: "Put it in my week" })).toHaveAttribute("href", "#plan");
  await page.getByRole("textbox", { name: "A line about it" }).fill("Slower.");
  await page.getByRole("radio", { name: "4", exact: true }).check();
  await page.getByRole("button", { name: "Keep this" }).click();
  await expect(page.getByText("Kept in your journal.")).toBeVisible();
  const { entries } = await readJournal(member.id);
  expect(entries[0]?.fields).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: "line", words: "Slower." }),
      expect.objectContaining({ name: "strength", words: "4" }),
    ]),
  );
});

test("what was written beside a practice is offered after Done, and never dropped @both-in-the-drill", async ({
  page,
  member,
}) => {
  const item = await practise(member, 0, {}, "gratitude");
  await page.goto(`/today/${item}`);
  const past = page.getByRole("link", { name: "Say how it went" });
  await expect(past).toHaveAttribute("href", "#log");
  await page.getByRole("button", { name: "Keep this" }).scrollIntoViewIfNeeded();
  await expect(past).toBeInViewport();
  const words = page.getByRole("group", { name: "First" }).getByLabel("What was good");
  await words.fill("The soup.");
  await page.getByRole("button", { name: /^Done/ }).click();
  const waits = page.getByRole("complementary", { name: "Not in your journal yet" });
  await expect(waits).toBeVisible();
  expect(await getDay(member.id, item, member.today)).toMatchObject({ state: "done" });
  expect((await readJournal(member.id)).drafts).toMatchObject([
    { itemId: item, values: { "good-0": "The soup." } },
  ]);
  // It is still there when the page is opened again, on any device.
  await page.goto(`/today/${item}`);
  await waits.getByRole("button", { name: "Keep it in my journal" }).click();
  await expect(page.getByText("Kept in your journal.")).toBeVisible();
  await expect(page.getByText("The soup.")).toBeVisible();
  const { entries, drafts } = await readJournal(member.id);
  expect([entries.length, drafts.length]).toEqual([1, 0]);
});

test("a sentence that is being written survives a closed tab, a lost session and a lost network", async ({
  page,
  context,
  member,
}) => {
  await openAwake(page, "/journal/new");
  await page.getByLabel("Your words").fill("Forty minutes of words");
  await expect(page.getByText("Saved as a draft.")).toBeVisible();
  // The network goes, and comes back.
  await context.setOffline(true);
  await page.getByLabel("Your words").fill("Forty minutes of words, and more");
  await expect(page.getByText("Not saved as a draft just now.")).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText("Saved as a draft.")).toBeVisible();
  await page.close();

  const another = await context.newPage();
  await openAwake(another, "/journal");
  await another.getByRole("link", { name: /^Free writing/ }).click();
  await expect(another.getByLabel("Your words")).toHaveValue("Forty minutes of words, and more");
  // The session ends in the middle: what is typed stays, it is said, and comes back with the next sign-in.
  const cookies = await context.cookies();
  await context.clearCookies();
  await another.getByLabel("Your words").fill("Forty minutes of words, and more.");
  await expect(another.getByText("You are signed out")).toBeVisible();
  await context.addCookies(cookies);
  await another.getByLabel("Your words").fill("Forty minutes of words, and more. The end.");
  await expect(another.getByText("Saved as a draft.")).toBeVisible();
  await another.getByRole("button", { name: "Keep this" }).click();
  await expect(another.getByText("Kept in your journal.")).toBeVisible();
  const { entries, drafts } = await readJournal(member.id);
  expect(entries.map(({ fields }) => fields[0]?.words)).toEqual([
    "Forty minutes of words, and more. The end.",
  ]);
  expect(drafts).toEqual([]);
});

test("what two devices write in one draft is two drafts, and both can be kept", async ({
  page,
  context,
  member,
}) => {
  await openAwake(page, "/journal/new");
  await page.getByLabel("Your words").fill("At the desk");
  await expect(page.getByText("Saved as a draft.")).toBeVisible();
  const phone = await context.newPage();
  await openAwake(phone, "/journal");
  await phone.getByRole("link", { name: /^Free writing/ }).click();
  await phone.getByLabel("Your words").fill("At the desk, and on the phone");
  await expect(phone.getByText("Saved as a draft.")).toBeVisible();
  await page.getByLabel("Your words").fill("At the desk again");
  await page.getByRole("button", { name: "Keep this" }).click();
  await expect(page.getByText("Kept in your journal.")).toBeVisible();
  const { entries, drafts } = await readJournal(member.id);
  expect(entries.map(({ fields }) => fields[0]?.words)).toEqual(["At the desk again"]);
  expect(drafts).toMatchObject([{ values: { journal: "At the desk, and on the phone" } }]);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a draft is saved by its button, and gone on with", async ({ page, member }) => {
    await page.goto("/journal/new");
    await page.getByLabel("Your words").fill("Half a thought");
    await page.getByRole("button", { name: "Save as draft" }).click();
    await expect(page.getByText("Saved as a draft. It waits here")).toBeVisible();
    await page.goto("/journal");
    await page.getByRole("link", { name: /^Free writing/ }).click();
    await expect(page.getByLabel("Your words")).toHaveValue("Half a thought");
    await page.getByRole("button", { name: "Throw this draft away" }).click();
    await expect(page.getByText("Thrown away.")).toBeVisible();
    expect((await readJournal(member.id)).drafts).toEqual([]);
  });
});
