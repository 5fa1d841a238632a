/**
 * The data keys of a member. Each is 32 random bytes, kept wrapped (encrypted) under a key of the ring, in one column of the
 * member's row: "1:ring-key:wrapped", the one that writes first, apart by spaces. A number is never used again.
 */
import { randomBytes } from "node:crypto";
import { readKeyRing } from "#settings.mjs";
import { decrypt, encrypt } from "./cipher.ts";

/** `number` tells which one a text was encrypted with. */
export type DataKey = { number: number; key: Buffer };

/** A first data key for a member, wrapped. */
export function newDataKeys(memberId: string): string {
  return wrap(memberId, { number: 1, key: randomBytes(32) });
}

/**
 * The data keys of a member, the one that writes first.
 * @throws when the ring lacks a key that one was wrapped under, or was given another by its name
 */
export function unwrap(memberId: string, wrapped: string): DataKey[] {
  return split(wrapped).map(({ number, ringKey, sealed }) => {
    const outer = readKeyRing().find(({ id }) => id === ringKey);
    const key = outer && decrypt(sealed, outer.key, contextOf(memberId, number));
    if (!key) throw new Error(`A member’s key cannot be opened: KEY_RING needs its right key “${ringKey}”.`);
    return { number, key };
  });
}

function wrap(memberId: string, { number, key }: DataKey): string {
  const [newest] = readKeyRing();
  return [number, newest.id, encrypt(key, newest.key, contextOf(memberId, number))].join(":");
}

function split(wrapped: string) {
  return wrapped.split(" ").map((part) => {
    const [number, ringKey = "", sealed = ""] = part.split(":");
    return { number: Number(number), ringKey, sealed };
  });
}

/** A wrapped key that was copied into another member's row is of no use there. */
function contextOf(memberId: string, number: number): string {
  return JSON.stringify(["data key", memberId, number]);
}
