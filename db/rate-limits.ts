/** Rate limits: how often something may be asked for. Counted in the database, so that all instances count together. */
import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import { database } from "./client.ts";
import { keyedHash } from "./keys/seal.ts";
import { rateLimits } from "./schema.ts";

/** At most `points` times in `seconds`, counted from the first. */
export type Limit = { name: string; points: number; seconds: number };

/** Counts one use by `who` (an e-mail address, an IP address), of whom only a keyed hash is kept; false when it is one too many. */
export async function withinLimit(limit: Limit, who: string): Promise<boolean> {
  try {
    await limiterOf(limit).consume(keyedHash(who, "rate-limit"));
    return true;
  } catch (answer) {
    if (answer instanceof RateLimiterRes) return false;
    throw answer;
  }
}

/** Whether the next use by `who` would be one too many. Looking is not counted. */
export async function isUsedUp(limit: Limit, who: string): Promise<boolean> {
  const counted = await limiterOf(limit).get(keyedHash(who, "rate-limit"));
  return counted !== null && counted.consumedPoints >= limit.points;
}

function limiterOf({ name, points, seconds }: Limit): RateLimiterDrizzle {
  return new RateLimiterDrizzle({
    storeClient: database(),
    schema: rateLimits,
    keyPrefix: name,
    points,
    duration: seconds,
    // Old counters go with everything else that has expired (db/expired.ts); its own timer would never stop.
    clearExpiredByTimeout: false,
  });
}
