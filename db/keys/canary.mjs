/**
 * Whether the ring is the right one. Of each key that something was encrypted under, the table `ring_keys` holds a word
 * that it alone can open: a wrong key is found at the start, not at the first page that cannot be read.
 */
import { decrypt, encrypt } from "./cipher.mjs";

/**
 * @param {import("postgres").Sql} sql
 * @param {import("../../settings.mjs").RingKey[]} ring the newest first
 * @throws one Error that names the key which is missing, or is another than the one that was used
 */
export async function checkKeyRing(sql, ring) {
  const [newest] = ring;
  if (!newest) return;
  const canary = encrypt(Buffer.from(word), newest.key, newest.id);
  await sql`insert into ring_keys (id, canary) values (${newest.id}, ${canary}) on conflict do nothing`;
  await decryptsCanaries(sql, ring);
}

/**
 * The same look alone: nothing is written.
 * @param {import("postgres").Sql} sql
 * @param {readonly import("../../settings.mjs").RingKey[]} ring
 * @throws one Error that names the key which is missing, or is another than the one that was used
 */
export async function decryptsCanaries(sql, ring) {
  for (const { id, canary } of await sql`select id, canary from ring_keys`) {
    const own = ring.find((each) => each.id === id);
    if (!own) throw new Error(`KEY_RING lacks the key “${id}”, under which words of members are encrypted`);
    if (decrypt(canary, own.key, id)?.toString() !== word)
      throw new Error(
        `KEY_RING has another key “${id}” than the one under which words of members are encrypted`,
      );
  }
}

const word = "canary";
