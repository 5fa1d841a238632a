import { fewOf } from "#domain/testing/cases.ts";
import { expect, test } from "./world/fixtures.ts";

const slips: [typed: string, words: string][] = [
  ["", "like name@example.com"],
  ["ada", "like name@example.com"],
  ["аda@example.org", "plain letters"],
  ["ada@localhost", "after the @"],
  [`${"a".repeat(5_000)}@example.org`, "longer than"],
];

for (const [typed, words] of fewOf(slips, 3)) {
  test(`“${typed.slice(0, 20)}” gets words that help, and stays in its field @both-in-the-drill`, async ({
    page,
  }) => {
    await page.goto("/sign-in");
    await page.getByLabel("Your e-mail address").fill(typed);
    await page.getByRole("button", { name: "Send me a link" }).click();
    const summary = page.getByRole("main").getByRole("alert");
    await expect(summary).toContainText(words, { ignoreCase: true });
    await expect(summary).toBeFocused();
    const field = page.getByLabel("Your e-mail address");
    await expect(field).toHaveValue(typed);
    await expect(field).toHaveAccessibleDescription(new RegExp(words));
    await summary.getByRole("link").click();
    await expect(field).toBeFocused();
  });
}

test("known or not, the answer is the same @both-in-the-drill", async ({
  page,
  signIn,
  address,
  context,
}) => {
  await signIn();
  await context.clearCookies();
  const answers: (string | undefined)[] = [];
  for (const each of [address, address.toUpperCase(), `nobody-${address}`]) {
    await page.goto("/sign-in");
    await page.getByLabel("Your e-mail address").fill(each);
    await page.getByRole("button", { name: "Send me a link" }).click();
    await expect(page.getByRole("heading", { name: "Look in your mail" })).toBeVisible();
    const text = await page.getByRole("main").textContent();
    answers.push(text?.replaceAll(each.toLowerCase(), "…"));
  }
  expect(new Set(answers).size).toBe(1);
});

test("whoever asks too often is told to wait, and keeps what they typed @both-in-the-drill", async ({
  page,
  address,
  javaScriptEnabled,
}) => {
  for (let count = 0; count < 5; count += 1) {
    await page.goto("/sign-in");
    await page.getByLabel("Your e-mail address").fill(address);
    await page.getByRole("button", { name: "Send me a link" }).click();
    await expect(page.getByRole("heading", { name: "Look in your mail" })).toBeVisible();
  }
  await page.goto("/sign-in");
  await page.getByLabel("Your e-mail address").fill(address);
  const answered = page.waitForResponse((answer) => answer.request().method() === "POST");
  await page.getByRole("button", { name: "Send me a link" }).click();
  const answer = await answered;
  // A script would take another status for no answer of the action.
  expect(answer.status()).toBe(javaScriptEnabled === false ? 429 : 200);
  if (javaScriptEnabled === false) expect(answer.headers()["retry-after"]).toBe("900");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("please wait 15 minutes");
  await expect(page.getByLabel("Your e-mail address")).toHaveValue(address);
});
