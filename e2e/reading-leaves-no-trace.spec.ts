import { expect, test } from "./world/member.ts";
import { askedPages, memberPages, publicPages, signInPages } from "./world/pages.ts";

// That no page asks for anything, or leaves anything behind, is looked at where each is: every-page-can-be-used-by-everyone.

test("a public page is the same for a member as for anyone", async ({ page, member: _, tend }) => {
  const different: string[] = [];
  for (const path of publicPages) {
    const encoding = { "accept-encoding": "gzip" };
    const forMember = await page.request.get(path, {
      headers: { ...encoding, "accept-language": "pt", dnt: "1" },
    });
    const forAnyone = await fetch(`${tend.url}${path}`, { headers: encoding });
    const { date: _date, ...headers } = forMember.headers();
    expect(headers["set-cookie"], path).toBeUndefined();
    expect(headers.vary, path).not.toMatch(/cookie/i);
    expect(headers.etag, path).toBe(forAnyone.headers.get("etag"));
    if ((await forMember.text()) !== (await forAnyone.text())) different.push(path);
  }
  expect(different).toEqual([]);
});

test("every page, whatever the answer, comes with the one policy", async ({ page, member: _, tend }) => {
  const own = { origin: tend.url };
  const elsewhere = { origin: "https://elsewhere.example" };
  const much = "a".repeat(1_100_000);
  const text = "text/plain";
  const asked: [string, { method?: string; headers?: Record<string, string>; data?: string }, number?][] = [
    ...[...publicPages, ...askedPages, ...memberPages(), ...signInPages].map((path): [string, object] => [
      path,
      {},
    ]),
    ["/nothing-here", {}, 404],
    ["/plan/nothing-here", {}, 404],
    ["/guides", { method: "PUT" }, 405],
    ["/today", { method: "POST", headers: elsewhere }, 403],
    ["/sign-in", { method: "POST", headers: { ...own, "content-type": text }, data: "a form?" }, 400],
    ["/sign-in", { method: "POST", headers: { ...own, "content-type": text }, data: much }, 413],
  ];
  for (const [path, how, status] of asked) {
    const answer = await page.request.fetch(path, how);
    if (status) expect(answer.status(), path).toBe(status);
    expect(answer.headers()["content-type"], path).toMatch(/^text\/html/);
    expectOnePolicy(answer.headersArray(), path);
  }
});

test("a form’s answer comes with it as well", async ({ page, member: _ }) => {
  await page.goto("/settings");
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("main").getByRole("button", { name: "Save" }).first().click();
  const answer = await answered;
  expectOnePolicy(await answer.headersArray(), "/settings");
});

function expectOnePolicy(headers: { name: string; value: string }[], path: string): void {
  const policies = headers.filter(({ name }) => /^content-security-policy/i.test(name));
  expect(policies, path).toHaveLength(1);
  expect(policies[0]?.value, path).toMatch(
    /^default-src 'none'; script-src 'self'( 'nonce-[\w+/=]{24}')?; style-src 'self';/,
  );
  expect(policies[0]?.value, path).not.toMatch(/unsafe|\*|https?:/);
}
