/** What runs beside the pages for as long as the server does. */
import { dropExpired } from "#db/expired.ts";
import { sealOlderWords } from "#db/keys/reseal.ts";
import { keepBackingUp } from "./backups.ts";
import { log, logFailure, logUnlessAway } from "./log.ts";
import { keepSending } from "./mail.ts";
import { giveReadings } from "./readings.ts";
import { regularly } from "./regularly.ts";
import { keepReminding } from "./reminders.ts";
import { deleteAgain } from "./tombstones.ts";

let started = false;

/** Starts it; a second call does nothing. */
export function start(): void {
  if (started) return;
  started = true;
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopping.abort());
  try {
    giveReadings();
    // Of several processes one keeps the timers (server/workers/workers.mjs).
    if (process.env.TEND_TIMERS === "no") return;
    keepSending(stopping.signal);
    keepReminding(stopping.signal);
    keepTidy(stopping.signal);
    keepBackingUp(stopping.signal);
    void inBackground("encrypting older words failed", () => sealOlder(stopping.signal));
    void inBackground("deleting again failed", deleteAgain);
  } catch (error) {
    // Next would log it and carry on, and the server would seem well while no mail is sent.
    logFailure("could not start", error);
    process.exit(1);
  }
}

/** What every start does once. What a failure leaves undone waits for the next one. */
async function inBackground(failure: string, run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    logUnlessAway(failure, error);
  }
}

/** Encrypts what was written before members had keys of their own. */
async function sealOlder(signal: AbortSignal): Promise<void> {
  const count = await sealOlderWords(signal);
  if (count > 0) log.info({ members: count }, "older words encrypted");
}

/** Clears away what has expired, every ten minutes. */
function keepTidy(signal: AbortSignal): void {
  regularly(10 * 60_000, dropExpired, (error) => logUnlessAway("tidying failed", error), signal);
}
