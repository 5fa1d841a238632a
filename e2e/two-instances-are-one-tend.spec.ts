import { expect, giveSession, test } from "./world/member.ts";
import { formsOn, type SeedField } from "./world/odd/forms.ts";
import { startServer } from "./world/world.ts";

test("signed in at one instance is signed in at the other, signed out as well, and attempts add up", async ({
  tend,
  member,
  address,
}) => {
  const second = await startServer({
    DATA_DIR: test.info().outputPath("data"),
    DATABASE_URL: tend.databaseUrl,
    AUTH_SECRET: tend.secret,
    KEY_RING: tend.keyRing,
    AUTH_URL: tend.url,
    SMTP_URL: tend.inbox.url,
    MAIL_FROM: "Tend <tend@example.org>",
  });
  const send = async (at: string, path: string, typed: SeedField[], cookie = "") => {
    const forms = await formsOn(at, [path], cookie);
    const form = forms.find(({ fields }) => fields.some(([name]) => name === typed[0]?.[0])) ?? forms[0];
    const body = new FormData();
    for (const [name, value] of form?.fields ?? [])
      if (!typed.some(([other]) => other === name)) body.append(name, value);
    for (const [name, value] of typed) body.append(name, value);
    const headers = { origin: tend.url, cookie };
    return fetch(at + path, { method: "POST", body, headers, redirect: "manual" });
  };

  // A link that one has sent is spent at the other.
  expect((await send(second.url, "/sign-in", [["email", address]])).status).toBe(303);
  const link = new URL(await tend.inbox.linkFor(address));
  const path = link.pathname + link.search;
  const [given = ""] = (await fetch(tend.url + path)).headers
    .getSetCookie()
    .map((line) => line.split(";")[0]);
  const came = await send(tend.url, path, [["zone", "UTC"]], given);
  expect(came.headers.getSetCookie().join()).toContain("tend-session=");

  // Who is signed out by one is out at both.
  const browser = `tend-session=${member.token}`;
  const other = `tend-session=${await giveSession(member.id)}`;
  const statuses = (cookie: string) =>
    Promise.all(
      [tend.url, second.url].map(
        async (at) => (await fetch(`${at}/today`, { headers: { cookie }, redirect: "manual" })).status,
      ),
    );
  expect(await statuses(other)).toEqual([200, 200]);
  const pages = await formsOn(second.url, ["/settings/sign-in"], browser);
  for (const { action, fields } of pages.filter(({ fields }) => fields.some(([name]) => name === "id"))) {
    const body = new FormData();
    for (const [name, value] of fields) body.append(name, value);
    expect(action).toBeDefined();
    const headers = { origin: tend.url, cookie: browser };
    await fetch(`${second.url}/settings/sign-in`, { method: "POST", body, headers, redirect: "manual" });
  }
  expect(await statuses(other)).toEqual([307, 307]);
  expect(await statuses(browser)).toEqual([200, 200]);

  // Five links in a quarter of an hour, of which neither has given more than three.
  const asked: number[] = [];
  for (const at of [tend.url, second.url, tend.url, second.url, tend.url, second.url])
    asked.push((await send(at, "/sign-in", [["email", `more-${address}`]])).status);
  expect(asked).toEqual([303, 303, 303, 303, 303, 429]);
  await second.stop();
});
