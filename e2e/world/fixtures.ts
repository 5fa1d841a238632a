/** What the stories are told with: a running Tend for each worker, and people who can sign in. */
import { test as base, expect, type Page } from "@playwright/test";
import { closeDatabase } from "#db/client.ts";
import { startAt, zoneAtHour } from "./clock.ts";
import { startWorld, type World } from "./world.ts";

export { expect };

type Fixtures = {
  /** When the story happens. Without a drill the clock is not touched, and it happens now. */
  moment: string | undefined;
  /** Whether the clock was set to that moment. */
  clock: boolean;
  /** An address that nobody else in this run has. */
  address: string;
  /** Asks for a sign-in link to `address`, the way a person does, and gives it. */
  askForLink: (to?: string) => Promise<string>;
  /** Signs in as `address`, the way a person does, and ends on Today. */
  signIn: (page?: Page) => Promise<void>;
};

export const test = base.extend<Fixtures, { tend: World }>({
  tend: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const world = await startWorld();
      // From here on, the functions of db look at the rows of this Tend.
      process.env.DATABASE_URL = world.databaseUrl;
      process.env.AUTH_SECRET = world.secret;
      process.env.KEY_RING = world.keyRing;
      await use(world);
      await closeDatabase();
      await world.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  moment: [process.env.DRILL_MOMENT, { option: true }],
  clock: [
    async ({ moment }, use) => {
      await use(moment !== undefined && startAt(moment));
    },
    { auto: true },
  ],
  context: async ({ context, clock: isSet, moment }, use) => {
    if (isSet && moment) await context.clock.install({ time: moment });
    await use(context);
  },
  baseURL: ({ tend }, use) => use(tend.url),
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  address: ({}, use) => use(`${crypto.randomUUID()}@example.org`),
  askForLink: ({ page, tend, address }, use) =>
    use((to) => sendLink(page, tend, address, `/sign-in${to === undefined ? "" : `?to=${to}`}`)),
  signIn: ({ page: own, tend, address }, use) =>
    use(async (page = own) => {
      await page.goto(await sendLink(page, tend, address, "/sign-in?to=/today"));
      await pressSignIn(page);
      await page.waitForURL("**/today");
    }),
});

async function sendLink(page: Page, tend: World, address: string, path: string): Promise<string> {
  await page.goto(path);
  const earlier = tend.inbox.mailsTo(address).length;
  await page.getByLabel("Your e-mail address").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { name: "Look in your mail" })).toBeVisible();
  await expect(page.getByText(address)).toBeVisible();
  return tend.inbox.linkFor(address, earlier + 1);
}

/**
 * Presses the button behind a sign-in link; a newcomer names a time zone first. Unless the story says so it is about noon
 * there, for in the small hours Today asks which day is meant, and at midnight the day changes.
 */
export async function pressSignIn(page: Page, zone: string = zoneAtHour(12)): Promise<void> {
  const choice = page.getByLabel("Your time zone");
  if (await choice.isVisible()) await choice.selectOption(zone);
  await page.getByRole("main").getByRole("button").click();
}
