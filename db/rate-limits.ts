/** Rate limits: how often something may be asked for. Counted in the database, so that all instances count together. */
import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import { database } from "./client.ts";
import { rateLimits } from "./schema.ts";
import { keyedHash } from "./seal.ts";

/** At most `points` times in `seconds`, counted from the first. */
export type Limit = { name: string; points: number; seconds: number };

/** Counts one use by `who` (an e-mail address, an IP address), of whom only a keyed hash is kept; false when it is one too many. */
export async function withinLimit({ name, points, seconds }: Limit, who: string): Promise<boolean> {
  const limiter = new RateLimiterDrizzle({
    storeClient: database(),
    schema: rateLimits,
    keyPrefix: name,
    points,
    duration: seconds,
    // Old counters go with everything else that has expired (db/expired.ts); its own timer would never stop.
    clearExpiredByTimeout: false,
  });
  try {
    await limiter.consume(keyedHash(who, "rate-limit"));
    return true;
  } catch (answer) {
    if (answer instanceof RateLimiterRes) return false;
    throw answer;
  }
}
