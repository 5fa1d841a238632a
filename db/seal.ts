/**
 * Sealing is to encrypt and to sign: what leaves our hands or waits in a table (a draft in a cookie, a mail in the outbox)
 * can be read and changed by nobody who lacks AUTH_SECRET. AES-256-GCM, with a key of its own for each purpose.
 */
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { readSecret } from "#settings.mjs";

/** What a sealed text is for. A text sealed for one purpose cannot be opened for another. */
export type Purpose =
  | "draft"
  | "visit"
  | "mail"
  | "note"
  | "check-in"
  | "rate-limit"
  | "summary"
  | "summary-link";

const nonceBytes = 12;
const tagBytes = 16;

/** Seals `text`; gives URL-safe base64, about a third longer than the text plus 38 characters. */
export function seal(text: string, purpose: Purpose): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", keyFor(purpose), nonce);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
}

/** Opens what `seal` made; undefined when it was changed, was sealed for something else, or is no seal at all. */
export function open(sealed: string, purpose: Purpose): string | undefined {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < nonceBytes + tagBytes) return undefined;
  const decipher = createDecipheriv("aes-256-gcm", keyFor(purpose), bytes.subarray(0, nonceBytes));
  decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
  try {
    const text = Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]);
    return text.toString("utf8");
  } catch {
    return undefined;
  }
}

/** A short name for `text` that cannot be turned back, nor guessed at without AUTH_SECRET. 32 hex digits. */
export function keyedHash(text: string, purpose: Purpose): string {
  return createHmac("sha256", keyFor(purpose)).update(text).digest("hex").slice(0, 32);
}

/** SHA-256 in hex, for random tokens: they cannot be guessed, so they need no key. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

function keyFor(purpose: Purpose): Buffer {
  return Buffer.from(hkdfSync("sha256", readSecret(), "", `tend ${purpose}`, 32));
}
