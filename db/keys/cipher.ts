/**
 * AES-256-GCM: what is encrypted can be read and changed by nobody who lacks the key. The context is bound as associated
 * data: under another one, it cannot be opened.
 */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const nonceBytes = 12;
const tagBytes = 16;

/** Encrypts; gives nonce, tag and ciphertext as URL-safe base64: a third longer than `plain`, plus 38 characters. */
export function encrypt(plain: Buffer, key: Buffer, context = ""): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
}

/** Opens what `encrypt` made; undefined when it was changed, or belongs to another key or context, or is nothing of ours. */
export function decrypt(sealed: string, key: Buffer, context = ""): Buffer | undefined {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < nonceBytes + tagBytes) return undefined;
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, nonceBytes)).setAAD(
    Buffer.from(context),
  );
  decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]);
  } catch {
    return undefined;
  }
}
