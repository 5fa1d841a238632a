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
const named = /^tend-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.sql\.gz\.age(\.partial)?$/;

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
  const file = join(folder, nameAt(taken));
  const partial = `${file}.partial`;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const bytes = await readingAll(url, (tx) => lockAway(partial, allRows(tx, taken), ring[0]));
    if (bytes === undefined) return undefined;
    const { counts } = await readBackup(partial, ring);
    await rename(partial, file);
    return { file, bytes, rows: Object.values(counts).reduce((sum, { rows }) => sum + rows, 0) };
  } catch (error) {
    throw inPlainWords(folder, error);
  } finally {
    // Where even that is refused, why no backup was taken is what has to be told.
    await rm(partial, { force: true }).catch(() => {});
  }
}

/** What the system refuses about the folder; all else as it was. */
function inPlainWords(folder: string, error: unknown): unknown {
  if (!(error instanceof Error) || !("syscall" in error && "code" in error)) return error;
  const says: Record<string, string> = {
    ENOSPC: `the disk of ${folder} is full`,
    EDQUOT: `the disk of ${folder} has no more room for this user`,
    EROFS: `the disk of ${folder} may only be read`,
    EACCES: `this user may not write to ${folder}`,
    EPERM: `this user may not write to ${folder}`,
    // Of a backup of the same second, it would say something else.
    ...(error.syscall === "mkdir" && { EEXIST: `${folder} is no folder`, ENOENT: `${folder} leads nowhere` }),
    ENOTDIR: `${folder} is no folder`,
  };
  const said = says[String(error.code)];
  return said ? Object.assign(new Error(said, { cause: error }), { code: error.code }) : error;
}

/** When the newest backup in the folder was taken; undefined where there is none. */
export async function lastBackup(folder: string): Promise<Date | undefined> {
  return (await backupsIn(folder)).findLast(({ isWhole }) => isWhole)?.taken;
}

/**
 * Deletes the backups in the folder that are older than `daysKept`, but never the newest, and after a day what is left of one that was
 * broken off, as by a power cut. Gives their names.
 */
export async function dropOldBackups(folder: string, at = new Date()): Promise<string[]> {
  const all = await backupsIn(folder);
  const newest = all.findLast(({ isWhole }) => isWhole);
  const old = all.filter(
    (each) => each !== newest && at.getTime() - each.taken.getTime() > (each.isWhole ? daysKept : 1) * day,
  );
  for (const { name } of old) await rm(join(folder, name));
  return old.map(({ name }) => name);
}

/** Backups by their names, the oldest first, and those that have not got theirs yet. */
async function backupsIn(folder: string): Promise<{ name: string; taken: Date; isWhole: boolean }[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return names.sort().flatMap((name) => {
    const [, date, hours, minutes, seconds, partial] = named.exec(name) ?? [];
    if (!date) return [];
    return [{ name, taken: new Date(`${date}T${hours}:${minutes}:${seconds}Z`), isWhole: !partial }];
  });
}

/** tend-2026-11-28T12-45-00Z.sql.gz.age */
function nameAt(taken: Date): string {
  return `tend-${taken.toISOString().slice(0, 19).replaceAll(":", "-")}Z.sql.gz.age`;
}
