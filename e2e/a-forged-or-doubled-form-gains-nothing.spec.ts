import { expect, test } from "./world/fixtures.ts";

/** The page’s only form as a browser without a script would send it. */
async function formOn(url: string, typed: Record<string, string> = {}): Promise<FormData> {
  const html = await (await fetch(url)).text();
  const form = new FormData();
  for (const [input] of html.matchAll(/<input type="hidden"[^>]*>/g)) {
    const read = (name: string) => input.match(new RegExp(` ${name}="([^"]*)"`))?.[1] ?? "";
    form.append(read("name"), read("value").replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
  }
  for (const [name, value] of Object.entries(typed)) form.append(name, value);
  return form;
}

async function askForLink(tend: { url: string }, email: string, headers: Record<string, string> = {}) {
  const body = await formOn(`${tend.url}/sign-in`, { email });
  return fetch(`${tend.url}/sign-in`, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { origin: tend.url, ...headers },
  });
}

test("a link confirmed twenty times at once signs in once", async ({ tend, address }) => {
  expect((await askForLink(tend, address)).status).toBe(303);
  const link = await tend.inbox.linkFor(address);
  const body = await formOn(link, { zone: "Europe/Lisbon" });
  // A browser brings back what the page gave it, which shows that it keeps cookies.
  const [cookie = ""] = (await fetch(link)).headers.getSetCookie().map((line) => line.split(";")[0]);
  const headers = { origin: tend.url, cookie };
  const send = () => fetch(link, { method: "POST", body, redirect: "manual", headers });
  const answers = await Promise.all(Array.from({ length: 20 }, send));
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(303));
  const signedIn = answers.filter(({ headers }) => headers.get("set-cookie")?.includes("tend-session="));
  expect(signedIn.map(({ headers }) => headers.get("location"))).toEqual(["/today"]);
  const others = answers.filter((answer) => !signedIn.includes(answer));
  expect(new Set(others.map(({ headers }) => headers.get("location")))).toEqual(new Set(["/sign-in/used"]));
});

for (const origin of ["https://evil.example", "null", ""]) {
  test(`a form from ${origin || "nowhere"} is refused, and no mail leaves`, async ({ tend, address }) => {
    expect((await askForLink(tend, address, { origin })).status).toBe(403);
    // Had the first been taken, this would be the second mail.
    expect((await askForLink(tend, address)).status).toBe(303);
    await tend.inbox.linkFor(address);
    expect(tend.inbox.mailsTo(address)).toHaveLength(1);
  });
}

test("a forged host never reaches a mail", async ({ tend, address }) => {
  const forged = {
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "https",
    forwarded: "host=evil.example",
  };
  expect((await askForLink(tend, address, forged)).status).toBe(303);
  expect(await tend.inbox.linkFor(address)).toMatch(new RegExp(`^${tend.url}/`));
  expect(JSON.stringify(tend.inbox.mailsTo(address))).not.toContain("evil.example");
});

test("where there is a mail server, links are on no page and in no log", async ({ tend, address }) => {
  await askForLink(tend, address);
  const token = new URL(await tend.inbox.linkFor(address)).searchParams.get("token") ?? "";
  expect((await fetch(`${tend.url}/sign-in/links`)).status).toBe(404);
  expect(await tend.log()).toContain('"route":"/sign-in"');
  expect(await tend.log()).not.toContain(token);
  expect(await tend.log()).not.toContain(address);
});
