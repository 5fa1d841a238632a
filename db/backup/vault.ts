/**
 * Files that only whoever has the key ring can read: in the format of age (age-encryption.org), compressed by gzip. With
 * the identity that `npm run backup -- --identity` prints, age and gunzip open them without Tend.
 */
import { hkdfSync } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { access, constants, open, stat } from "node:fs/promises";
import { pipeline as piped, Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { bech32 } from "@scure/base";
import { Decrypter, Encrypter, identityToRecipient } from "age-encryption";
import type { RingKey } from "#settings.mjs";

/** The identity, as age reads it, that belongs to a key of the ring. */
export function ageIdentity({ key }: Pick<RingKey, "key">): string {
  const bytes = new Uint8Array(hkdfSync("sha256", key, "", "backup", 32));
  return bech32.encodeFromBytes("age-secret-key-", bytes).toUpperCase();
}

/** Writes the pieces to a new file for the newest key alone, and waits until they are on the disk. Gives its bytes. */
export async function lockAway(
  file: string,
  pieces: AsyncIterable<Buffer>,
  newest: RingKey,
): Promise<number> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(ageIdentity(newest)));
  const squeezed = through(Readable.from(pieces), createGzip());
  const locked = await encrypter.encrypt(Readable.toWeb(squeezed) as ReadableStream<Uint8Array>);
  await pipeline(Readable.fromWeb(locked as never), createWriteStream(file, { flags: "wx", mode: 0o600 }));
  const written = await open(file);
  try {
    await written.sync();
    return (await written.stat()).size;
  } finally {
    await written.close();
  }
}

/**
 * What such a file holds.
 * @throws in plain words when it cannot be read, or no key of the ring opens it
 */
export async function unlock(file: string, ring: readonly RingKey[]): Promise<Readable> {
  await refuseUnreadable(file);
  const decrypter = new Decrypter();
  for (const key of ring) decrypter.addIdentity(ageIdentity(key));
  const locked = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
  const opened = await decrypter.decrypt(locked).catch((cause: unknown) => {
    throw new Error(`no key of KEY_RING opens ${file}, or it is no backup of a Tend`, { cause });
  });
  return through(Readable.fromWeb(opened as never), createGunzip());
}

async function refuseUnreadable(file: string): Promise<void> {
  const found = await stat(file).catch(({ code }: NodeJS.ErrnoException) => code);
  if (found === "ENOENT") throw new Error(`there is no file ${file}`);
  const mayRead = await access(file, constants.R_OK).then(
    () => true,
    () => false,
  );
  if (typeof found !== "object" || !mayRead) throw new Error(`this user may not read ${file}`);
  if (!found.isFile()) throw new Error(`${file} is no file`);
  if (found.size === 0) throw new Error(`${file} is empty`);
}

/** What fails before the last stream is thrown to whoever reads that one. */
function through(from: Readable, to: Transform): Readable {
  piped(from, to, () => {});
  return to;
}
