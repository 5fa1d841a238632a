import { inArray, like } from "drizzle-orm";
import { database } from "#db/client.ts";
import { keyedHash } from "#db/keys/seal.ts";
import { beginWalk } from "#db/record/walks.ts";
import { mostOf } from "#db/room.ts";
import { rateLimits } from "#db/schema.ts";
import { pressSignIn } from "./world/fixtures.ts";
import { expect, practise, test } from "./world/member.ts";

test("a practice chosen in one browser is saved, once, by a link opened in another @both", async ({
  page,
  tend,
  address,
  browser,
}) => {
  await page.goto("/guides/breathing");
  const form = page.getByRole("form", { name: "Put it in your week" });
  await form.getByLabel("After I").fill("lock the door");
  await form.getByRole("button", { name: "Add to my plan" }).click();
  await page.getByLabel("Your e-mail address").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { name: "Look in your mail" })).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  await other.goto(await tend.inbox.linkFor(address));
  await pressSignIn(other);
  await expect(other.getByText(/After I lock the door, I will breathe/)).toHaveCount(1);

  // It is saved, and so the first browser, which asks for a link of its own, has nothing left to save.
  await page.goto("/sign-in");
  await page.getByLabel("Your e-mail address").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await page.goto(await tend.inbox.linkFor(address, 2));
  await pressSignIn(page);
  await page.waitForURL("**/today");
  await page.goto("/plan");
  await expect(page.getByText(/After I lock the door, I will breathe/)).toHaveCount(1);
});

test("a form sent after the session ended comes back filled in @both", async ({
  page,
  signIn,
  address,
  context,
  tend,
}) => {
  await signIn();
  await page.goto("/guides/breathing");
  const adding = page.getByRole("form", { name: "Put it in your week" });
  await adding.getByRole("button", { name: "Add to my plan" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
  await page.getByRole("link", { name: "Slow breathing" }).first().click();
  await page.getByLabel("After I").fill("feed the cat");
  await context.clearCookies({ name: "tend-session" });
  await page.getByRole("button", { name: /Save/ }).first().click();

  await expect(page.getByText("What you typed is kept")).toBeVisible();
  const earlier = tend.inbox.mailsTo(address).length;
  await page.getByLabel("Your e-mail address").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await page.goto(await tend.inbox.linkFor(address, earlier + 1));
  await pressSignIn(page);
  await expect(page.getByLabel("After I")).toHaveValue("feed the cat");
});

test("a form sent while the database is away comes back filled in @both-in-the-drill", async ({
  page,
  signIn,
  tend,
  javaScriptEnabled,
}) => {
  await signIn();
  await page.goto("/guides/breathing");
  const adding = page.getByRole("form", { name: "Put it in your week" });
  await adding.getByRole("button", { name: "Add to my plan" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
  await page.getByRole("link", { name: "Slow breathing" }).first().click();
  await page.getByLabel("After I").fill("water the plants");
  const { href } = new URL(page.url());
  await tend.whileDatabaseIsAway(async () => {
    await page.getByRole("button", { name: /Save/ }).first().click();
    await expect(page.getByText(/cannot reach your records/).first()).toBeVisible();
  });
  // A script keeps the form as it stands; without one, it is given back with the page.
  if (javaScriptEnabled === false) await page.goto(href);
  await expect(page.getByLabel("After I")).toHaveValue("water the plants");
  await page.getByRole("button", { name: /Save/ }).first().click();
  await expect(page.getByText("After I water the plants, I will breathe")).toBeVisible();
});

test("no public page is sent what waits @both-in-the-drill", async ({ page, context }) => {
  await page.goto("/guides/breathing");
  const form = page.getByRole("form", { name: "Put it in your week" });
  await form.getByRole("button", { name: "Add to my plan" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  const cookies = await context.cookies();
  expect(cookies.map(({ name, path, httpOnly }) => ({ name, path, httpOnly }))).toEqual([
    { name: expect.stringMatching(/^tend-kept-[0-9a-f]{16}$/), path: "/sign-in", httpOnly: true },
  ]);
  expect(cookies[0]?.value).toMatch(/^[\w-]{43}$/);
  const sent = page.waitForRequest("**/guides");
  await page.goto("/guides");
  expect((await (await sent).allHeaders()).cookie).toBeUndefined();
});

test("what finds the plan full is told so, waits for a day @both-in-the-drill", async ({
  page,
  context,
  member,
  askForLink,
}) => {
  for (let count = 0; count < mostOf.practices; count += 1) await practise(member);
  await context.clearCookies();
  await page.goto("/guides/journaling");
  const form = page.getByRole("form", { name: "Put it in your week" });
  await form.getByLabel("After I").fill("clear the table");
  await form.getByRole("button", { name: "Add to my plan" }).click();
  await expect(page.getByText("Your practice is filled in and waits")).toBeVisible();
  await page.goto(await askForLink("/plan"));
  await pressSignIn(page);
  const said = page.getByRole("main").getByRole("status").filter({ hasText: "has no room for more" });
  await expect(said).toContainText("What you chose is not lost");
  await expect(said).toBeFocused();
  await page.getByRole("link", { name: "See what you chose" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "clear the table" })).toBeVisible();
  await page.getByRole("button", { name: "Save the practice" }).click();
  await expect(said).toBeVisible();
});

test("what is too long to wait in the browser while the database is away is said @both-in-the-drill", async ({
  page,
  member,
  tend,
  javaScriptEnabled,
}) => {
  await practise(member);
  await page.goto("/today");
  await page.getByText("More (Slow breathing)").click();
  // No letter twice: nothing makes it short enough for a cookie.
  const long = String.fromCharCode(...Array.from({ length: 2000 }, (_, n) => 0x4e00 + ((7919 * n) % 20_000)));
  const note = page.getByLabel("A note, for you alone");
  await note.fill(long);
  await tend.whileDatabaseIsAway(async () => {
    await page.getByRole("button", { name: "Save the note" }).click();
    if (javaScriptEnabled === false) {
      await expect(page).toHaveURL("/sign-in/not-kept");
      await expect(page).toHaveTitle("Not saved, and not kept · Tend");
      await expect(page.getByText("go back one page")).toBeVisible();
      await expect(page.getByRole("main").getByRole("link", { name: "help now" })).toBeVisible();
    } else {
      await expect(page.getByRole("main").getByRole("alert")).toContainText("What you typed is still here");
      await expect(note).toHaveValue(long);
    }
  });
});

test("when no more can wait from one network, that is said, and the words stay in the form @both-in-the-drill", async ({
  page,
}) => {
  const fromHere = like(rateLimits.key, "kept-source:%");
  const choose = async (guide: string) => {
    await page.goto(`/guides/${guide}`);
    const form = page.getByRole("form", { name: "Put it in your week" });
    await form.getByLabel("After I").fill("clear the table");
    await form.getByRole("button", { name: "Add to my plan" }).click();
  };
  try {
    await choose("journaling");
    await expect(page.getByText("Your practice is filled in and waits")).toBeVisible();
    const counted = await database().update(rateLimits).set({ points: 100 }).where(fromHere).returning();
    expect(counted).not.toEqual([]);
    await choose("gratitude");
    const said = page.getByRole("main").getByRole("alert");
    await expect(said).toContainText("There is more waiting from your network than we can keep");
    await expect(page.getByLabel("After I")).toHaveValue("clear the table");
  } finally {
    await database().delete(rateLimits).where(fromHere);
  }
});

test("a path that waits in a sealed cookie goes on waiting where nothing more can be handed on", async ({
  page,
  context,
  tend,
  member,
  askForLink,
}) => {
  await beginWalk(member.id, { path: "four-weeks-with-worry", hope: "", today: member.today });
  await context.clearCookies();
  await page.goto("/paths/four-weeks-towards-sleep");
  const hope = page.getByLabel("I would like to be able to");
  await hope.fill("read in bed");
  await tend.whileDatabaseIsAway(async () => {
    await page.getByRole("button", { name: "Begin this path" }).click();
    await expect(page.getByText("Your path begins once you have signed in.")).toBeVisible();
  });
  const link = await askForLink("/path");
  // "localhost" is either of these.
  const keys = ["127.0.0.1", "0:0:0:0"].map((from) => `kept-source:${keyedHash(from, "rate-limit")}`);
  const full = { points: 100, expire: new Date(Date.now() + 60 * 60 * 1000) };
  await database()
    .insert(rateLimits)
    .values(keys.map((key) => ({ key, ...full })))
    .onConflictDoUpdate({ target: rateLimits.key, set: full });
  try {
    await page.goto(link);
    await pressSignIn(page);
    await expect(page.getByText("More is waiting from your network")).toBeVisible();
    await expect(page.getByText("Beginning this one ends it.")).toBeVisible();
  } finally {
    await database().delete(rateLimits).where(inArray(rateLimits.key, keys));
  }
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Begin the path" }).click();
  await expect(hope).toHaveValue("read in bed");
});
