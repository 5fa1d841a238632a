import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { freshDatabase, someMember } from "#db/testing/database.ts";
import { database } from "../client.ts";
import { getMember } from "../members.ts";
import { members } from "../schema.ts";
import { findVouched, linkVouched, listIssuers, unlinkIssuer } from "./providers.ts";
import { listEvents } from "./security-events.ts";

freshDatabase();

const issuer = "https://login.example.org";
const someone = () => ({ issuer, subject: randomUUID() });

test("somebody new gets a place of their own, and is known again by what the provider calls them", async () => {
  const vouched = someone();
  const email = `${randomUUID()}@example.org`;
  expect(await findVouched(vouched)).toBeUndefined();
  const memberId = await linkVouched(vouched, email, "A browser");
  expect((await getMember(memberId))?.email).toBe(email);
  expect(await findVouched(vouched)).toBe(memberId);
  // Another provider may call somebody else the same.
  expect(await findVouched({ ...vouched, issuer: "https://other.example.org" })).toBeUndefined();
  expect((await listEvents(memberId)).map(({ what }) => what)).toEqual(["provider-linked"]);
});

test("of twenty who come back at once, all get one member and one line in the log", async () => {
  const vouched = someone();
  const email = `${randomUUID()}@example.org`;
  const ids = await Promise.all(Array.from({ length: 20 }, () => linkVouched(vouched, email, "A browser")));
  expect(new Set(ids).size).toBe(1);
  expect(await database().$count(members, eq(members.email, email))).toBe(1);
  expect(await listEvents(ids[0] ?? (await someMember()))).toHaveLength(1);
});

test("somebody whom a provider vouches for already goes on being the same, whatever address it tells later", async () => {
  const vouched = someone();
  const memberId = await linkVouched(vouched, `${randomUUID()}@example.org`, "A browser");
  const other = (await getMember(await someMember()))?.email ?? "";
  expect(await linkVouched(vouched, other, "A browser")).toBe(memberId);
});

test("a member stops it for themselves alone", async () => {
  const [ada, eve] = [someone(), someone()];
  const [adaId, eveId] = await Promise.all(
    [ada, eve].map((each) => linkVouched(each, `${randomUUID()}@example.org`, "A browser")),
  );
  if (!adaId || !eveId) throw new Error("There is nobody.");
  expect(await listIssuers(adaId)).toEqual([issuer]);
  for (const _time of [1, 2]) await unlinkIssuer(adaId, issuer, "A browser");
  expect(await findVouched(ada)).toBeUndefined();
  expect(await findVouched(eve)).toBe(eveId);
  expect((await listEvents(adaId)).map(({ what }) => what)).toEqual(["provider-unlinked", "provider-linked"]);
});
