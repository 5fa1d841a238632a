import { createHash } from "node:crypto";

/**
 * A fingerprint (a short hash) of what a page showed, for its forms to send along: whoever saves can tell whether it has changed
 * meanwhile, in another tab or on another device (optimistic locking). It says nothing by itself.
 */
export function seenOf(shown: unknown): string {
  return createHash("sha256").update(JSON.stringify(shown)).digest("base64url").slice(0, 16);
}
