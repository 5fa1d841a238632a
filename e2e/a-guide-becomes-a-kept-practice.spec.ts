import { expect, pressSignIn, test } from "./world/fixtures.ts";

test("a reader puts a practice in their week, signs in, logs it and sees it @both", async ({
  page,
  tend,
  address,
  javaScriptEnabled,
}) => {
  await page.goto("/");
  await page.getByRole("main").getByRole("link", { name: "Slow breathing", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Slow breathing", level: 1 })).toBeVisible();

  const form = page.getByRole("form", { name: "Put it in your week" });
  // Ideas are in plain sight; with a script they can be pressed, and they are only words.
  if (javaScriptEnabled === false) {
    await expect(form.getByText("“put the kettle on”")).toBeVisible();
    await form.getByLabel("After I").fill("put the kettle on");
  } else {
    await form.getByRole("button", { name: "put the kettle on" }).click();
    await expect(form.getByLabel("After I")).toHaveValue("put the kettle on");
  }
  await form.getByLabel("How long").selectOption("10");
  for (const day of ["Saturday", "Sunday"]) await form.getByRole("checkbox", { name: day }).check();
  await form.getByRole("button", { name: "Add to my plan" }).click();

  await expect(page.getByText("Your practice is filled in and waits")).toBeVisible();
  await page.getByLabel("Your e-mail address").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { name: "Look in your mail" })).toBeVisible();

  await page.goto(await tend.inbox.linkFor(address));
  await pressSignIn(page);

  await expect(page.getByRole("status")).toContainText("Saved");
  const sentence = "After I put the kettle on, I will breathe slowly for 10 minutes, every day.";
  await expect(page.getByText(sentence)).toHaveCount(1);

  await page.getByRole("link", { name: "Go to today" }).click();
  await expect(page.getByRole("heading", { name: "One small thing" })).toBeVisible();
  await page.getByRole("button", { name: "Done (Slow breathing)" }).click();
  await expect(page.getByRole("heading", { name: "All written down for today" })).toBeVisible();

  await page.getByRole("link", { name: "Progress" }).click();
  await expect(
    page.getByRole("heading", { name: "Slow breathing: once in the last 4 weeks and this one" }),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: /: Done$/ })).toHaveCount(1);
});
