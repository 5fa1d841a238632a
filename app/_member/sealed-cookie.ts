/** Cookies that hold somebody's words for a while: sealed, out of reach of scripts, and sent to one path only. */
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import type { z } from "zod";
import { cookieValue, dropCookie, type Spot, setCookie } from "#app/_process/cookies.ts";
import { open, type Purpose, seal } from "#db/keys/seal.ts";

export type Place = Spot & {
  /** How long a thing waits there; a day, if it does not say. */
  minutes?: number;
};

/** What is put away, sealed and ready to be set. */
type Sealed = { place: Place; value: string };

/** In minutes. */
const aDay = 24 * 60;
/** Browsers drop a cookie over 4,096 bytes, name and attributes included. */
const roomInCookie = 3800;
/** A server refuses a request whose headers are over 16 KB, and other cookies go along. */
const mostInAll = 9000;

/** Puts each thing in its place; false, and nothing is changed, when it is more than a browser keeps. */
export async function putSealed(
  things: { place: Place; thing: unknown }[],
  purpose: Purpose,
  roomInAll = mostInAll,
): Promise<boolean> {
  const sealed = things.map(({ place, thing }): Sealed => ({ place, value: seal(pack(thing), purpose) }));
  const lengths = sealed.map(({ value }) => value.length);
  if (Math.max(0, ...lengths) > roomInCookie || lengths.reduce((sum, length) => sum + length, 0) > roomInAll)
    return false;
  for (const { place, value } of sealed) await put(place, value);
  return true;
}

/** Puts a random token in its place. */
export async function putToken(place: Place, token: string): Promise<void> {
  await put(place, token);
}

/** Puts a mark in these places: it says that there is something, and not what. */
export async function putMark(places: Place[]): Promise<void> {
  for (const place of places) await put(place, "yes");
}

async function put({ minutes = aDay, ...spot }: Place, value: string): Promise<void> {
  await setCookie(spot, value, minutes * 60);
}

/** What lies under a name; undefined when there is nothing, or it is not ours. */
export async function lookAtSealed<Schema extends z.ZodType>(
  name: string,
  purpose: Purpose,
  schema: Schema,
): Promise<z.output<Schema> | undefined> {
  const value = await cookieValue(name);
  const text = value ? open(value, purpose) : undefined;
  return text === undefined ? undefined : schema.safeParse(unpack(text)).data;
}

/** Small enough for a note of 2,000 letters in any alphabet: Greek or Cyrillic ones take twice the room of Latin ones. */
function pack(thing: unknown): string {
  return brotliCompressSync(JSON.stringify(thing)).toString("base64");
}

function unpack(packed: string): unknown {
  return JSON.parse(brotliDecompressSync(Buffer.from(packed, "base64")).toString("utf8"));
}

export async function dropSealed(places: Place[]): Promise<void> {
  for (const place of places) await dropCookie(place);
}
