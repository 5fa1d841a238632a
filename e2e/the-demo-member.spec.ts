import { execFileSync } from "node:child_process";
import { demoEmail } from "#db/demo/demo.ts";
import { expect, test } from "./world/fixtures.ts";
import { readPdf } from "./world/pdf.ts";

test.use({ address: demoEmail });

test("the demo member has a record to look at, which says that it is made up", async ({
  page,
  tend,
  signIn,
}) => {
  const env = {
    ...process.env,
    DATABASE_URL: tend.databaseUrl,
    AUTH_SECRET: tend.secret,
    AUTH_URL: tend.url,
  };
  const said = execFileSync(process.execPath, ["--import", "tsx", "db/demo/seed.ts"], {
    env,
    encoding: "utf8",
  });
  expect(said).toContain(demoEmail);
  await signIn();
  await page.goto("/progress");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText([
    /^Slow breathing: \d+\stimes in the last 4\sweeks and this one$/,
    /^.*[Jj]ournal.*: \d+\stimes in the last 4\sweeks and this one$/,
    /^Sleep.*: \d+\stimes in the last 4\sweeks and this one$/,
    "How the days were",
    "Where the number moved most",
  ]);
  // What three practices are drawn with: a page of dots is no reason to wait on a slow line.
  for (const [path, kilobytes] of [
    ["/progress", 85],
    ["/progress?weeks=52", 120],
  ] as const) {
    const body = await (await page.request.get(path)).body();
    expect(body.length / 1000, `${path}, in kB`).toBeLessThan(kilobytes);
  }
  await page.getByRole("link", { name: "Earlier weeks" }).click();
  await expect(page.getByText(/in these 4\sweeks/).first()).toBeVisible();
  await page.goto("/summary");
  for (const part of ["Show what you said when you looked back", "Show WHO-5 scores"])
    await page.getByText(part).click();
  await page.getByRole("button", { name: "Preview" }).click();
  const preview = page.getByRole("region", { name: "Preview" });
  await expect(preview).toContainText("Did it help, and what got in the way?");
  await expect(preview).toContainText("WHO-5");
  for (const format of ["A4", "Letter"])
    expect((await readPdf(await page.pdf({ format }))).length, `three practices on ${format}`).toBe(1);
  await page.goto("/settings");
  await expect(page.getByText("Demo member (made-up data)")).toBeVisible();
});
