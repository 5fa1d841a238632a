/** People who read and write without pause, and remember what they were told. */
import { randomBytes, randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { asMember, database, type MemberId, memberIdSchema } from "#db/client.ts";
import { hashToken } from "#db/keys/seal.ts";
import { addMember, saveSettings } from "#db/members.ts";
import { entries, sessions } from "#db/schema.ts";
import { zoneSchema } from "#domain/day.ts";
import { formsOn, type SeedField } from "#e2e/world/odd/forms.ts";

export type Writer = { id: MemberId; cookie: string };

/** A member with a session that any browser may be given. */
export async function someWriter(): Promise<Writer> {
  const id = memberIdSchema.parse((await addMember({ email: `${randomUUID()}@example.org` })).id);
  await saveSettings(id, { zone: zoneSchema.parse("UTC") });
  const token = randomBytes(32).toString("base64url");
  const expires = new Date(Date.now() + 3_600_000);
  await database()
    .insert(sessions)
    .values({ sessionToken: hashToken(token), userId: id, expires });
  return { id, cookie: `tend-session=${token}` };
}

export type Load = {
  /** What was said to be saved, and when, by the clock that never goes back. */
  saved: { writer: Writer; entry: string; at: number }[];
  /** What went wrong, in a word or a status. */
  failures: { what: string; at: number }[];
  read: number;
  /** Lets each finish what it is at. */
  end: () => Promise<void>;
};

/** Each writer sends an entry, reads a page, and so on; one that fails waits a moment, as people do. */
export async function beginLoad(url: string, writers: Writer[]): Promise<Load> {
  const [first] = writers;
  const forms = await formsOn(url, ["/journal/new"], first?.cookie ?? "");
  const form = forms.find(({ fields }) => fields.some(([name]) => name === "entryId"));
  if (!form) throw new Error("The page for a new entry has no form.");
  let isOver = false;
  const load: Load = { saved: [], failures: [], read: 0, end: async () => {} };
  const each = writers.map(async (writer) => {
    while (!isOver) {
      const entry = randomUUID();
      const sent = await send(url, form.path, writer, bodyOf(form.fields, entry));
      const at = performance.now();
      if (sent === "saved") load.saved.push({ writer, entry, at });
      else {
        load.failures.push({ what: `write: ${sent}`, at });
        await delay(50);
      }
      for (const path of ["/today", "/guides/breathing"]) {
        const seen = await look(url, path, writer);
        if (seen === "200") load.read += 1;
        else load.failures.push({ what: `${path}: ${seen}`, at: performance.now() });
      }
    }
  });
  load.end = async () => {
    isOver = true;
    await Promise.all(each);
  };
  return load;
}

/** How many of what was said to be saved is not there. */
export async function countLost({ saved }: Load): Promise<number> {
  const there = new Set<string>();
  for (const { id } of new Set(saved.map(({ writer }) => writer)))
    for (const row of await asMember(id, (tx) => tx.select({ id: entries.id }).from(entries)))
      there.add(row.id);
  return saved.filter(({ entry }) => !there.has(entry)).length;
}

/** The form as it was given, as another entry of its own, with words in it. */
function bodyOf(fields: SeedField[], entry: string): FormData {
  const body = new FormData();
  for (const [name, value] of fields) {
    if (name === "asDraft") continue;
    body.append(
      name,
      name === "entryId" ? entry : value === "" && !/^(\$|seen$)/.test(name) ? "Words of a drill." : value,
    );
  }
  return body;
}

async function send(url: string, path: string, { cookie }: Writer, body: FormData): Promise<string> {
  const options = { method: "POST", body, redirect: "manual", headers: { cookie, origin: url } } as const;
  const answer = await fetch(url + path, options).catch(() => undefined);
  if (!answer) return "no answer";
  await answer.arrayBuffer().catch(() => {});
  const isSaved = answer.status === 303 && answer.headers.get("location")?.startsWith("/journal");
  return isSaved ? "saved" : String(answer.status);
}

async function look(url: string, path: string, { cookie }: Writer): Promise<string> {
  const answer = await fetch(url + path, { headers: { cookie }, redirect: "manual" }).catch(() => undefined);
  if (!answer) return "no answer";
  await answer.arrayBuffer().catch(() => {});
  return String(answer.status);
}
