import jsQR from "jsqr";
import { PNG } from "pngjs";
import { addDays, dayAt, now, zoneSchema } from "#domain/day.ts";
import { expect, pressSignIn, test } from "./world/fixtures.ts";
import { readPdf } from "./world/pdf.ts";
import { ask } from "./world/raw.ts";

const start = addDays(dayAt(zoneSchema.parse("UTC"), now()), 10);

test("a clinician suggests a plan, and a client takes some of it over @both", async ({
  page,
  browser,
  tend,
  address,
  javaScriptEnabled,
}) => {
  await page.goto("/clinicians");
  await page.getByRole("link", { name: "suggest a plan" }).click();
  const make = page.getByRole("button", { name: "Make the link" });
  const problems = page.getByRole("alert").filter({ hasText: "Please check this" });
  await make.click();
  await expect(problems.getByRole("link")).toHaveText(["Which guides? Choose at least one guide."]);
  for (const name of ["Gratitude", "Journaling", "Slow breathing"])
    await page.getByRole("form").getByText(name, { exact: true }).click();
  await page.getByLabel("How often: Slow breathing").selectOption("every day");
  await page.getByLabel("How long: Journaling").selectOption("10 minutes");
  await page.getByLabel("How often: Journaling").selectOption("on set days");
  await make.click();
  await expect(problems.getByRole("link")).toHaveText([/^Journaling: Choose at least one day/]);
  const days = page.getByRole("group", { name: "Days: Journaling" });
  for (const day of ["Thursday", "Monday"]) await days.getByLabel(day).check();
  await page.getByLabel(/^When to begin/).fill(start);
  await make.click();

  const link = await page.getByLabel("Link to the plan").inputValue();
  const plan = `gratitude=5m-1x&journaling=10m-mon,thu&breathing=5m-daily&from=${start}`;
  expect(link).toBe(`${tend.url}/suggested?${plan}`);
  await expect(page).toHaveURL(`/clinicians/suggest?${plan}`);
  const code = page.getByRole("region", { name: "The link is ready" }).getByRole("img");
  expect(decoded(await code.screenshot())).toBe(link);
  const picture = await page.request.get(`/suggested/code.png?${plan}`);
  expect(decoded(await picture.body())).toBe(link);

  const theirs = await browser.newContext({ javaScriptEnabled: javaScriptEnabled ?? true });
  const client = await theirs.newPage();
  await client.goto(link);
  await expect(client.getByText("Anybody can make such a link")).toBeVisible();
  await expect(client.getByText("I will write for 10 minutes, on Mon and Thu.")).toBeVisible();
  await expect(client.getByRole("heading", { name: "Be careful" })).toHaveCount(3);
  await expect(client.getByRole("rowheader", { name: "Slow breathing" })).toBeVisible();
  expect(await theirs.cookies()).toEqual([]);
  await client.getByRole("link", { name: /^Try it now.*Slow breathing/ }).click();
  await expect(client).toHaveURL(/\/guides\/breathing#try$/);
  await client.goBack();

  await client.getByRole("form").getByText("Gratitude", { exact: true }).click();
  await client.getByRole("button", { name: "Fit it to my days" }).click();
  await expect(client.getByRole("heading", { name: "Make it yours: journaling" })).toBeVisible();
  await expect(client.getByLabel("How long")).toHaveValue("10");
  await expect(client.getByRole("checkbox", { checked: true })).toHaveCount(2);
  await client.getByLabel("After I").fill("clear the table");
  await client.getByRole("button", { name: "Continue" }).click();
  await expect(client.getByRole("heading", { name: "Make it yours: slow breathing" })).toBeVisible();
  await client.getByLabel("How long").selectOption("2 minutes");
  await client.getByRole("button", { name: "Continue" }).click();
  await expect(client.getByText("It begins on")).toBeVisible();
  await client.getByRole("button", { name: "Save this plan" }).click();
  await client.getByLabel("Your e-mail address").fill(address);
  await client.getByRole("button", { name: "Send me a link" }).click();
  await client.goto(await tend.inbox.linkFor(address));
  await pressSignIn(client);
  await expect(
    client.getByText(/After I clear the table, I will write for 10\sminutes.*on Mon and Thu/),
  ).toBeVisible();
  await expect(client.getByText(/I will breathe slowly for 2\sminutes.*every day/)).toBeVisible();
  await expect(client.getByText("three good things")).toHaveCount(0);
  await theirs.close();
});

test("a broken link says what is wrong, in our words alone, and keeps the rest @both-in-the-drill", async ({
  page,
}) => {
  await page.goto(
    "/suggested?breathing=7m-daily&stop-your-medicine=5m-daily&journaling=15m-mon,thu&from=31-12",
  );
  await expect(page.getByRole("region", { name: "Not all of the link" }).getByRole("listitem")).toHaveText([
    /“Slow breathing” was left out: it can take 2, 5 or 10 minutes/,
    /A part of the link does not belong to a suggested plan/,
    /The link names a start that is not a day/,
  ]);
  await expect(page.getByRole("main").getByRole("checkbox")).toHaveCount(1);
  await expect(page.getByText("I will write for 15 minutes, on Mon and Thu.")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("medicine");
  await page.goto("/suggested?note=hello");
  await expect(page.getByText("There is no practice in this link.")).toBeVisible();
});

test("three practices go on one page of either paper, six on two, and never in small print", async ({
  page,
}) => {
  const most = ["light-therapy=30m", "eating-well=10m", "physical-activity=30m", "activity-scheduling=10m"];
  const six = [...most, "meditation=20m", "self-talk=10m"].map((part) => `${part}-mon,tue,wed,fri,sat,sun`);
  for (const count of [1, 2, 3, 6]) {
    await page.goto(`/suggested?${six.slice(0, count).join("&")}&from=${start}`);
    for (const format of ["A4", "Letter"]) {
      const pages = (await readPdf(await page.pdf({ format }))).length;
      expect(pages, `${count} on ${format}`).toBe(count > 3 ? 2 : 1);
    }
    await page.emulateMedia({ media: "print" });
    const caution = page.getByRole("main").getByRole("listitem").getByRole("listitem").first();
    const size = await caution.evaluate((item) => getComputedStyle(item).fontSize);
    // Pixels, of which four make three points: the same for one practice as for six.
    expect(Number.parseFloat(size), `${count}`).toBeCloseTo(12.67, 1);
    await expect(page.getByText(/^After I/)).toHaveCount(count);
    const gaps = page.getByText(/^(A line that I can call|Emergency number where I live): $/).locator("span");
    await expect(gaps).toHaveCount(2);
    for (const gap of await gaps.all()) expect((await gap.boundingBox())?.width, "4 cm").toBeGreaterThan(150);
    await page.emulateMedia({ media: null });
  }
});

test("no link, however mangled, is answered with an error", async ({ tend }) => {
  test.slow();
  const guides = ["breathing", "journaling", "gratitude"];
  const whole = "breathing=5m-daily&journaling=15m-mon,thu&gratitude=5m-3x&from=2027-12-01";
  const junk = [
    "",
    "%",
    "%00",
    "%ff%fe",
    "&__proto__=1&constructor=2",
    "[]",
    "=&=",
    "<b>",
    "x".repeat(4000),
    ",9",
  ];
  const mangled = junk.flatMap((part) =>
    Array.from({ length: 10 }, (_, step) => {
      const at = Math.floor((step * whole.length) / 10);
      return (
        encodeURI(whole.slice(0, at)) + encodeURI(part).replace(/%25/g, "%") + whole.slice(at + (step % 4))
      );
    }),
  );
  expect(mangled).toHaveLength(100);
  for (const query of mangled) {
    const { status, header, text } = await ask(tend.url, `/suggested?${query}`);
    expect(status, query).toBe(query.includes("%00") ? 404 : 200);
    expect(header("set-cookie")).toBeUndefined();
    const isWhole = guides.every((slug) => text.includes(`href="/guides/${slug}#try"`));
    const isTold = /Not all of the link could be read|no practice in this link/.test(text);
    expect(status !== 200 || isWhole || isTold, query).toBe(true);
  }
  for (const query of mangled.filter((_, place) => place % 7 === 0)) {
    expect((await ask(tend.url, `/suggested/code.png?${query}`)).status, query).toBeLessThan(500);
    expect((await ask(tend.url, `/clinicians/suggest?make=link&${query}`)).status, query).toBeLessThan(500);
  }
});

/** What a phone’s camera would read. */
function decoded(png: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(png);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}
