/**
 * The data keys of a member. Each is 32 random bytes, kept wrapped (encrypted) under a key of the ring, in one column of the
 * member's row: "1:ring-key:wrapped", the one that writes first, apart by spaces. A number is never used again.
 */
import { randomBytes } from "node:crypto";
import { readKeyRing } from "#settings.mjs";
import { decrypt, encrypt } from "./cipher.mjs";

/** `number` tells which one a text was encrypted with. */
export type DataKey = { number: number; key: Buffer };

/** A first data key for a member, wrapped. */
export function newDataKeys(memberId: string): string {
  return wrap(memberId, { number: 1, key: randomBytes(32) });
}

/** Another one, wrapped, which does not write yet: the last in the row. */
export function withNextKey(memberId: string, wrapped: string): string {
  const number = Math.max(...split(wrapped).map((each) => each.number)) + 1;
  return `${wrapped} ${wrap(memberId, { number, key: randomBytes(32) })}`;
}

/** The newest one becomes the one that writes. */
export function lettingNewestWrite(wrapped: string): string {
  return wrapped
    .split(" ")
    .toSorted((one, other) => Number.parseInt(other, 10) - Number.parseInt(one, 10))
    .join(" ");
}

/** The older ones are gone, and what they encrypted is nobody's any more. */
export function withNewestAlone(wrapped: string): string {
  return lettingNewestWrite(wrapped).split(" ").slice(0, 1).join(" ");
}

/** The same data keys, all of them wrapped under the newest key of the ring. */
export function wrappedAnew(memberId: string, wrapped: string): string {
  return unwrap(memberId, wrapped)
    .map((dataKey) => wrap(memberId, dataKey))
    .join(" ");
}

/** The names of the ring's keys that a row was wrapped under. */
export function ringKeysOf(wrapped: string): string[] {
  return split(wrapped).map(({ ringKey }) => ringKey);
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
