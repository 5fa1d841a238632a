/**
 * What is left of a deleted account, in a file outside of the database and in one beside the backups, for when the machine is
 * lost: a day and a keyed hash, from which nobody learns who it was. A backup that is put back brings the account back with
 * it, and the next start deletes it again.
 */
import { appendFile, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { MemberId } from "#db/client.ts";
import { keyedHash } from "#db/keys/seal.ts";
import { deleteMember, everyMember } from "#db/members.ts";
import { addDays, dayAt, now, utc } from "#domain/day.ts";
import { readSettings } from "#settings.mjs";
import { log, logFailure } from "./log.ts";

/** For how many days a tombstone is kept: longer than any backup is. The privacy page says so too. */
const daysKept = 400;

/** Before the account goes, so that nothing that fails in between loses it. What cannot be written down stops no deletion. */
export async function leaveTombstone(memberId: MemberId): Promise<void> {
  for (const file of files()) {
    try {
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await appendFile(file, `${today()} ${markOf(memberId)}\n`, { mode: 0o600, flush: true });
    } catch (error) {
      logFailure("no tombstone could be left", error);
    }
  }
}

/** Deletes every account that was deleted before. Gives how many had come back. */
export async function deleteAgain(): Promise<number> {
  const stones = (await Promise.all(files().map(readTombstones))).flat();
  const marks = new Set(stones.map(({ mark }) => mark));
  let deleted = 0;
  if (marks.size === 0) return deleted;
  for await (const { id } of everyMember()) {
    if (!marks.has(markOf(id))) continue;
    await deleteMember(id);
    deleted += 1;
  }
  if (deleted > 0) log.warn({ accounts: deleted }, "deleted again what a backup had brought back");
  return deleted;
}

/** Those that are not too old, which alone are left in the file. */
async function readTombstones(file: string): Promise<{ day: string; mark: string }[]> {
  const lines = await readFile(file, "utf8").then(
    (text) => text.split("\n").filter((line) => line !== ""),
    (error: NodeJS.ErrnoException) => {
      // No file: nobody has left yet. Any other error is one.
      if (error.code === "ENOENT") return [];
      throw error;
    },
  );
  const stones = lines.map((line) => ({ day: line.slice(0, 10), mark: line.slice(11) }));
  const oldest = addDays(today(), -daysKept);
  const kept = stones.filter(({ day }) => day >= oldest);
  if (kept.length < stones.length) {
    const anew = `${file}.new`;
    await writeFile(anew, kept.map(({ day, mark }) => `${day} ${mark}\n`).join(""), { mode: 0o600 });
    await rename(anew, file);
  }
  return kept;
}

function markOf(memberId: MemberId): string {
  return keyedHash(memberId, "tombstone");
}

function today() {
  return dayAt(utc, now());
}

function files(): string[] {
  const { DATA_DIR, BACKUP_DIR } = readSettings();
  return [DATA_DIR, BACKUP_DIR].flatMap((folder) => (folder ? [join(folder, "deleted")] : []));
}
