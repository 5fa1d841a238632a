/** What must be the same, whichever instance answers. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { asMember, memberIdSchema } from "#db/client.ts";
import { addMember, saveSettings } from "#db/members.ts";
import { addPractice } from "#db/plan/plans.ts";
import { saveReminder } from "#db/reminder/reminders.ts";
import { reminders } from "#db/schema.ts";
import { addDays, dayAt, now, timeAt, weekdays, zoneSchema } from "#domain/day.ts";
import { unaided } from "#domain/practice/terms.ts";
import { formsOn } from "#e2e/world/odd/forms.ts";
import type { RunningSet } from "./start.ts";

/** Asks one instance for a link, spends it at the other, and is signed in at both; counts of attempts add up. */
export async function acrossBoth({ url, instances, inbox }: RunningSet): Promise<string> {
  const [one, two] = instances.map(({ direct }) => direct) as [string, string];
  const email = `${randomUUID()}@example.org`;
  assert.equal((await askForLink(one, url, email)).status, 303);
  const link = new URL(await inbox.linkFor(email));
  const there = two + link.pathname + link.search;
  const [given = ""] = (await fetch(there)).headers.getSetCookie().map((line) => line.split(";")[0]);
  const [form] = await formsOn(two, [link.pathname + link.search], given);
  const confirmed = await send(there, url, [...(form?.fields ?? []), ["zone", "UTC"]], given);
  const cookie = confirmed.headers
    .getSetCookie()
    .find((line) => line.startsWith("tend-session="))
    ?.split(";")[0];
  assert.ok(cookie, "signed in at the second instance by a link of the first");

  const policies: string[] = [];
  for (const at of [one, two, url]) {
    const answer: Response = await fetch(`${at}/today`, { headers: { cookie }, redirect: "manual" });
    assert.equal(answer.status, 200, `Today at ${at}`);
    policies.push(answer.headers.get("content-security-policy") ?? "");
  }
  assert.equal(new Set(policies).size, 3, "each answer has a nonce of its own");
  const bare = policies.map((policy) => policy.replaceAll(/'nonce-[^']+'/g, ""));
  assert.equal(new Set(bare).size, 1, "and the same policy but for that");

  // Five links in a quarter of an hour for one mailbox from one place, wherever they are asked for.
  const statuses: number[] = [];
  const another = `${randomUUID()}@example.org`;
  for (const at of [one, two, one, two, one, two]) statuses.push((await askForLink(at, url, another)).status);
  assert.deepEqual(statuses, [303, 303, 303, 303, 303, 429]);
  assert.equal((await fetch(`${url}/metrics`)).status, 404, "numbers are not handed on by the proxy");
  return "the sixth link of a mailbox is refused, though no instance gave more than three";
}

async function askForLink(at: string, url: string, email: string): Promise<Response> {
  const [form] = await formsOn(at, ["/sign-in"], "");
  const fields = (form?.fields ?? []).filter(([name]) => name !== "email");
  return send(`${at}/sign-in`, url, [...fields, ["email", email]], "");
}

async function send(
  to: string,
  origin: string,
  fields: [string, string][],
  cookie: string,
): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  return fetch(to, { method: "POST", body, redirect: "manual", headers: { origin, cookie } });
}

const people = 20;

/** Twenty members are due at once; both instances look four times a minute. */
export async function remindersOnce({ inbox }: RunningSet): Promise<string> {
  const zone = zoneSchema.parse("UTC");
  const addresses: string[] = [];
  for (let count = 0; count < people; count += 1) {
    const email = `${randomUUID()}@example.org`;
    addresses.push(email);
    const id = memberIdSchema.parse((await addMember({ email })).id);
    await saveSettings(id, { zone });
    const days = weekdays(1);
    const terms = { ...unaided, minutes: 5, tiny: "One.", schedule: { kind: "days" as const, days } };
    const today = addDays(dayAt(zone, now()), -3);
    const item = await addPractice(id, { draftId: randomUUID(), guide: "breathing", today, terms });
    const time = timeAt(zone, now() - 60_000);
    await saveReminder(id, item.id, { by: "email", time, days });
    await asMember(id, (tx) => tx.update(reminders).set({ savedAt: sql`now() - interval '1 day'` }));
  }
  const mails = () => addresses.map((address) => inbox.mailsTo(address).length);
  for (let left = 60; left > 0 && mails().includes(0); left -= 1) await delay(1000);
  // Both instances look for due mail every fifteen seconds: so long, a second mail would have been sent.
  await delay(17_000);
  assert.deepEqual(mails(), Array(people).fill(1));
  return `${people} members, ${people} mails`;
}
