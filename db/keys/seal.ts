/**
 * Sealing is to encrypt and to sign what belongs to no member yet, or to nobody: a draft in a cookie, a mail in the outbox.
 * It is done with the newest key of the ring, of which each purpose has a derived key of its own. What members write is
 * encrypted under a key of their own: see words.ts.
 */
import { createHash, createHmac, hkdfSync } from "node:crypto";
import { readKeyRing, readSecret } from "#settings.mjs";
import { decrypt, encrypt } from "./cipher.mjs";

/** What a sealed text is for. A text sealed for one purpose cannot be opened for another. */
export type Purpose =
  | "draft"
  | "visit"
  | "mail"
  | "note"
  | "check-in"
  | "rate-limit"
  | "summary"
  | "summary-link"
  | "tombstone"
  | "calendar-feed"
  | "stop-reminders";

/** Seals `text`; gives the name of the key and URL-safe base64, about a third longer than the text. */
export function seal(text: string, purpose: Purpose): string {
  const [{ id, key }] = readKeyRing();
  return `${id}.${encrypt(Buffer.from(text), derived(key, purpose))}`;
}

/** Opens what `seal` made; undefined when it was changed, was sealed for something else, or is no seal at all. */
export function open(sealed: string, purpose: Purpose): string | undefined {
  const [id, body] = sealed.includes(".") ? sealed.split(".", 2) : [undefined, sealed];
  // Before there was a ring, AUTH_SECRET was the one key, and had no name.
  const key = id === undefined ? readSecret() : readKeyRing().find((each) => each.id === id)?.key;
  return key && decrypt(body ?? "", derived(key, purpose))?.toString("utf8");
}

/** A short name for `text` that cannot be turned back, nor guessed at without AUTH_SECRET. 32 hex digits. */
export function keyedHash(text: string, purpose: Purpose): string {
  return createHmac("sha256", derived(readSecret(), purpose)).update(text).digest("hex").slice(0, 32);
}

/** SHA-256 in hex, for random tokens: they cannot be guessed, so they need no key. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

function derived(key: string | Buffer, purpose: Purpose): Buffer {
  const ofKey = derivedOf.get(key) ?? new Map<Purpose, Buffer>();
  derivedOf.set(key, ofKey);
  const known = ofKey.get(purpose) ?? Buffer.from(hkdfSync("sha256", key, "", `tend ${purpose}`, 32));
  ofKey.set(purpose, known);
  return known;
}

/** Each page of a member's asks for one. A process knows as many keys as its ring has. */
const derivedOf = new Map<string | Buffer, Map<Purpose, Buffer>>();
