import { expect, test } from "./world/fixtures.ts";
import { fieldValues, readPdf } from "./world/pdf.ts";

test("what is written in a tool comes along as a PDF with fields, is said to be sent, and is still there after @both-in-the-drill", async ({
  page,
  tend,
}) => {
  await page.goto("/guides/setting-boundaries");
  const before = (await tend.log()).length;
  const tool = page.getByRole("region", { name: "Find the words" });
  await tool.getByLabel(/^When/).first().fill("plans change on the day, Łucja");
  await expect(page.getByText("Your words are sent to draw it, and not kept")).toBeVisible();
  const asked = page.context().waitForEvent("request", (request) => request.url().endsWith("/handout/pdf"));
  await page.getByRole("button", { name: "Make my PDF: US Letter" }).click();
  const request = await asked;
  expect([request.method(), new URL(request.url()).search]).toEqual(["POST", ""]);
  const answer = await page.request.fetch(request.url(), {
    method: "POST",
    headers: { "content-type": request.headers()["content-type"] ?? "", origin: tend.url },
    data: request.postDataBuffer() ?? "",
  });
  expect(answer.headers()["cache-control"]).toContain("no-store");
  expect((await fieldValues(await answer.body())).when).toBe("plans change on the day, Łucja");
  await expect(tool.getByLabel(/^When/).first()).toHaveValue("plans change on the day, Łucja");
  expect((await tend.log()).slice(before)).not.toContain("ucja");
});

test("a suggested plan is one PDF for the session, and so is “My plan” on a handout @both-in-the-drill", async ({
  page,
  tend,
}) => {
  await page.goto("/suggested?breathing=5m-mon,thu&gratitude=5m-3x");
  const form = page.getByRole("form", { name: "Session pack" });
  await form.getByLabel("Which country’s helplines").selectOption("United Kingdom");
  const asked = page.waitForRequest(/pack\.pdf/);
  await form.getByRole("button", { name: "US Letter" }).click();
  const pack = await page.request.get((await asked).url());
  expect(pack.headers()["cache-control"]).toContain("no-store");
  const pages = await readPdf(await pack.body());
  expect(pages[0]?.text).toContain("I will breathe slowly for 5 minutes, on Mon and Thu.");
  expect(pages[0]?.text).toContain("In danger now: 999");
  expect(pages.at(-1)?.text).toContain("5 of 5");

  await page.goto("/guides/breathing/handout");
  await page.getByLabel("After I").fill("feed the cat");
  await page.getByRole("checkbox", { name: "Thursday" }).check();
  const sent = page.context().waitForEvent("request", (request) => request.method() === "POST");
  await page.getByRole("button", { name: "Make my PDF: A4" }).click();
  const request = await sent;
  const answer = await page.request.fetch(request.url(), {
    method: "POST",
    headers: { "content-type": request.headers()["content-type"] ?? "", origin: tend.url },
    data: request.postDataBuffer() ?? "",
  });
  expect(await fieldValues(await answer.body())).toMatchObject({
    "plan-after": "feed the cat",
    "plan-day-4": "Yes",
  });
});
