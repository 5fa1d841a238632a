/** Takes a backup, looks whether it can be read, and clears away those that are too old. */
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { RingKey } from "#settings.mjs";
import { allRows, readingAll } from "./dump.ts";
import { readBackup } from "./read.ts";
import { lockAway } from "./vault.ts";

/** For how many days a backup is kept. The privacy page says so too. */
const daysKept = 30;

const day = 86_400_000;
const named = /^tend-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.sql\.gz\.age$/;

export type Backup = { file: string; bytes: number; rows: number };

/**
 * Writes all rows to a new encrypted file in the folder, reads it back, and only then gives it its name.
 * @param url of a role that sees every row
 * @returns the file with its bytes and rows; undefined when another backup is under way
 * @throws in plain words when the role does not see every row, the disk is full, or what was written does not read back
 */
export async function takeBackup({
  url,
  folder,
  ring,
  taken = new Date(),
}: {
  url: string;
  folder: string;
  ring: readonly [RingKey, ...RingKey[]];
  taken?: Date;
}): Promise<Backup | undefined> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, nameAt(taken));
  const partial = `${file}.partial`;
  try {
    const bytes = await readingAll(url, (tx) => lockAway(partial, allRows(tx, taken), ring[0]));
    if (bytes === undefined) return undefined;
    const { counts } = await readBackup(partial, ring);
    await rename(partial, file);
    return { file, bytes, rows: Object.values(counts).reduce((sum, { rows }) => sum + rows, 0) };
  } finally {
    await rm(partial, { force: true });
  }
}

/** When the newest backup in the folder was taken; undefined where there is none. */
export async function lastBackup(folder: string): Promise<Date | undefined> {
  return (await backupsIn(folder)).at(-1)?.taken;
}

/** Deletes the backups in the folder that are older than `daysKept`, but never the newest. Gives their names. */
export async function dropOldBackups(folder: string, at = new Date()): Promise<string[]> {
  const old = (await backupsIn(folder))
    .slice(0, -1)
    .filter(({ taken }) => at.getTime() - taken.getTime() > daysKept * day);
  for (const { name } of old) await rm(join(folder, name));
  return old.map(({ name }) => name);
}

/** Backups by their names, the oldest first. */
async function backupsIn(folder: string): Promise<{ name: string; taken: Date }[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return names.sort().flatMap((name) => {
    const [, date, ...time] = named.exec(name) ?? [];
    return date ? [{ name, taken: new Date(`${date}T${time.join(":")}Z`) }] : [];
  });
}

/** tend-2026-11-28T12-45-00Z.sql.gz.age */
function nameAt(taken: Date): string {
  return `tend-${taken.toISOString().slice(0, 19).replaceAll(":", "-")}Z.sql.gz.age`;
}
