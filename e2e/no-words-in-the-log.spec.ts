import { confirmSignIn } from "./fixtures.ts";
import { expect, test } from "./member.ts";
import { memberPages } from "./pages.ts";

test("a whole story leaves none of its words in the log @both", async ({ page, tend, address, context }) => {
  const before = tend.log().length;
  await page.goto("/guides/breathing");
  const cue = "polish-the-zither";
  const adding = page.getByRole("form", { name: "Put it in your week" });
  await adding.getByLabel("After I").fill(cue);
  for (const day of ["Saturday", "Sunday"]) await adding.getByRole("checkbox", { name: day }).check();
  await adding.getByRole("button", { name: "Add to my plan" }).click();
  await page.getByLabel("Your e-mail address").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
  const link = await tend.inbox.linkFor(address);
  await page.goto(link);
  await confirmSignIn(page);
  await page.getByRole("link", { name: "Change, pause or finish (Slow breathing)" }).click();
  const item = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const note = "nobody-knows-of-my-xylophone";
  await page.goto(`/today/${item}`);
  await page.getByLabel("A note, for you alone").fill(note);
  await page.getByRole("button", { name: "Done (Slow breathing)" }).click();
  await page.getByRole("link", { name: "Back to Today" }).click();
  await expect(page.getByText(note).first()).toBeVisible();
  await page.goto(`/plan/${item}`);
  await page.getByLabel("After I").fill(`${cue} `.repeat(50));
  await page.getByRole("button", { name: "Save this practice" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "After I: keep this to 120 characters",
  );
  await tend.stopDatabase();
  try {
    await page.getByLabel("After I").fill(cue);
    await page.getByRole("button", { name: "Save this practice" }).click();
    await expect(page.getByText(/cannot reach your records/i).first()).toBeVisible();
  } finally {
    await tend.startDatabase();
  }
  await expect(async () => expect((await page.request.get("/readyz")).status()).toBe(200)).toPass();

  const log = tend.log().slice(before);
  expect(log).toContain('"route":"/plan/[item]"');
  const session = (await context.cookies()).find(({ name }) => name === "tend-session")?.value ?? "";
  const token = new URL(link).searchParams.get("token") ?? "";
  for (const word of [cue, note, address, address.split("@")[0], token, session, item, "127.0.0.1", "::1"]) {
    expect(word).not.toHaveLength(0);
    expect(log).not.toContain(word);
  }
});

test("no member page is kept by a browser or a proxy", async ({ page, member }) => {
  const files = [
    "/settings/export.json",
    "/settings/export/days.csv",
    "/progress/ratings.csv",
    "/summary/pdf",
  ];
  for (const path of [...memberPages({ item: "x", day: member.today }), ...files]) {
    const answer = await page.request.get(path, { maxRedirects: 0 });
    expect(answer.headers()["cache-control"], path).toContain("no-store");
    expect(answer.status(), path).toBeLessThan(500);
  }
});
