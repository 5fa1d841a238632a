import { expect, test } from "vitest";
import { freshDatabase, someMember } from "#db/testing/database.ts";
import { zoneSchema } from "#domain/day.ts";
import { database } from "../client.ts";
import { dropExpired } from "../expired.ts";
import { saveSettings } from "../members.ts";
import { listLetters } from "../outbox.ts";
import { members, signInRequests } from "../schema.ts";
import { dropSignInRequest, findSignInRequest, saveSignInRequest } from "./sign-in-requests.ts";

freshDatabase();

function save(token: string, { email = "ada@example.org", minutes = 15 } = {}) {
  const expires = new Date(Date.now() + minutes * 60_000);
  const words = { subject: token, text: "text", html: "html" };
  return saveSignInRequest(
    token,
    { email, draft: "sealed", expires },
    { recipient: email, expires, ...words },
  );
}

test("a request is found by its token, as often as one looks, until it is dropped", async () => {
  await save("token-a");
  for (const _look of [1, 2, 3])
    expect(await findSignInRequest("token-a")).toEqual({
      email: "ada@example.org",
      draft: "sealed",
      needsZone: true,
    });
  await dropSignInRequest("token-a");
  expect(await findSignInRequest("token-a")).toBeUndefined();
});

test("the table does not hold the token", async () => {
  await save("token-b");
  expect(JSON.stringify(await database().select().from(signInRequests))).not.toContain("token-b");
});

test("a request that is too old is not found, and goes with the tidying", async () => {
  await save("token-c", { minutes: -1 });
  expect(await findSignInRequest("token-c")).toBeUndefined();
  const before = await database().$count(signInRequests);
  await dropExpired();
  expect(await database().$count(signInRequests)).toBe(before - 1);
});

test("a request that cannot be kept sends no mail", async () => {
  await save("token-d");
  await expect(save("token-d")).rejects.toThrow();
  const letters = await listLetters();
  expect(letters.filter(({ subject }) => subject === "token-d")).toHaveLength(1);
});

test("the zone is asked for until the member has named it", async () => {
  const id = await someMember();
  const [member] = (await database().select().from(members)).filter((row) => row.id === id);
  const email = member?.email ?? "";
  await save("token-e", { email });
  expect((await findSignInRequest("token-e"))?.needsZone).toBe(true);
  await saveSettings(id, { zone: zoneSchema.parse("Pacific/Kiritimati") });
  expect((await findSignInRequest("token-e"))?.needsZone).toBe(false);
});

test.each(["", "\\x00", "a".repeat(10_000), "%00", "'; drop table members; --"])(
  "hostile text is only unknown: %j",
  async (token) => {
    expect(await findSignInRequest(token)).toBeUndefined();
  },
);
