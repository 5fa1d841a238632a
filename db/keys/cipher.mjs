/**
 * AES-256-GCM: what is encrypted can be read and changed by nobody who lacks the key. The context is bound as associated
 * data: under another one, it cannot be opened. Plain JavaScript, since the start of the server needs it too.
 */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const nonceBytes = 12;
const tagBytes = 16;

/**
 * Encrypts; gives nonce, tag and ciphertext as URL-safe base64: a third longer than `plain`, plus 38 characters.
 * @param {Buffer} plain @param {Buffer} key 32 bytes @param {string} context
 */
export function encrypt(plain, key, context = "") {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
}

/**
 * Opens what `encrypt` made; undefined when it was changed, or belongs to another key or context, or is nothing of ours.
 * @param {string} sealed @param {Buffer} key @param {string} context
 */
export function decrypt(sealed, key, context = "") {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < nonceBytes + tagBytes) return undefined;
  const nonce = bytes.subarray(0, nonceBytes);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(context));
  decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]);
  } catch {
    return undefined;
  }
}
