/** The journal of somebody who has written for years, against that of somebody who has begun. */
import { randomBytes, randomUUID } from "node:crypto";
import { asMember, closeDatabase, database, type MemberId, memberIdSchema } from "#db/client.ts";
import { hashToken } from "#db/keys/seal.ts";
import { addMember, saveSettings } from "#db/members.ts";
import { entries, sessions } from "#db/schema.ts";
import { wordsOf } from "#db/words.ts";
import { addDays, dayAt, now, zoneSchema } from "#domain/day.ts";
import { empty } from "./fill.ts";
import { compare, type Patience, type Result } from "./rounds.ts";
import { openServer } from "./tend.ts";
import { loadOf } from "./wrk.ts";

/** The first is the one that the others are compared with. */
const sizes = [50, 5000];
const kinds = ["free", "gratitude", "thought-record"] as const;
const zone = zoneSchema.parse("Europe/Lisbon");

export async function measureJournal(
  { url, adminUrl }: { url: string; adminUrl: string },
  patience: Patience,
): Promise<Result[]> {
  const tokens: string[] = [];
  for (const size of sizes) tokens.push(await writer(size));
  await closeDatabase();
  const server = await openServer(url, { WORKERS: "1" });
  const earlier = addDays(dayAt(zone, now()), -30);
  try {
    const rivals = ["/journal", `/journal?to=${earlier}`, "/journal?kind=gratitude"].flatMap((path) =>
      sizes.map((size, place) => ({
        name: `${size} entries, ${path}`,
        pid: server.pid,
        load: (seconds: number) =>
          loadOf(server.url + path, seconds, { cookie: `tend-session=${tokens[place]}` }),
      })),
    );
    return await compare(rivals, patience);
  } finally {
    await server.stop();
    await empty(adminUrl);
  }
}

/** A member with so many entries, four on most days; gives what their browser holds. */
async function writer(size: number): Promise<string> {
  const id = memberIdSchema.parse((await addMember({ email: `writes-${size}@example.org` })).id);
  await saveSettings(id, { zone });
  await write(id, size);
  const token = randomBytes(32).toString("base64url");
  const expires = new Date(Date.now() + 86_400_000);
  await database()
    .insert(sessions)
    .values({ sessionToken: hashToken(token), userId: id, expires });
  return token;
}

async function write(memberId: MemberId, size: number): Promise<void> {
  const words = await wordsOf(memberId);
  const today = dayAt(zone, now());
  const rows = Array.from({ length: size }, (_, place) => {
    const id = randomUUID();
    const said = `Entry ${place}. The kettle sang, and I looked out at the rain for a while. `.repeat(4);
    const fields = [{ name: "journal", label: "Your words", words: said }];
    return {
      ...{ memberId, id, zone, guide: null, kind: kinds[place % kinds.length] ?? "free" },
      day: addDays(today, -Math.floor(place / 4)),
      content: words.seal(JSON.stringify(fields), entries.content, id),
    };
  });
  for (let from = 0; from < rows.length; from += 500)
    await asMember(memberId, (tx) => tx.insert(entries).values(rows.slice(from, from + 500)));
}
