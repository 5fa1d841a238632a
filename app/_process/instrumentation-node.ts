/** What runs beside the pages for as long as the server does. */
import { isDatabaseUnavailable } from "#db/client.ts";
import { dropExpired } from "#db/expired.ts";
import { logFailure } from "./log.ts";
import { keepSending } from "./mail.ts";

let started = false;

/** Starts it; a second call does nothing. */
export function start(): void {
  if (started) return;
  started = true;
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopping.abort());
  try {
    keepSending(stopping.signal);
    keepTidy(stopping.signal);
  } catch (error) {
    // Next would log it and carry on, and the server would seem well while no mail is sent.
    logFailure("could not start", error);
    process.exit(1);
  }
}

/** Clears away what has expired, every ten minutes. */
function keepTidy(signal: AbortSignal): void {
  const tidy = () =>
    dropExpired().catch((error: unknown) => {
      if (!isDatabaseUnavailable(error)) logFailure("tidying failed", error);
    });
  const timer = setInterval(tidy, 10 * 60_000).unref();
  signal.addEventListener("abort", () => clearInterval(timer));
}
