/** Reminds by e-mail whoever chose it, beside the pages. */
import { isDatabaseUnavailable, type MemberId } from "#db/client.ts";
import { takeReminderTurn } from "#db/reminder/turns.ts";
import { now } from "#domain/day.ts";
import { tally } from "#server/watch/readings.mjs";
import { logFailure, logUnlessAway } from "./log.ts";
import { sendSoon } from "./mail.ts";
import { regularly } from "./regularly.ts";
import { composeReminder } from "./reminder-letter.ts";

/** Looks at everybody whose turn has come, once each, and sends what they are to get. Several may do so at once, here or elsewhere. */
async function remindAll(): Promise<void> {
  const seen: MemberId[] = [];
  for (;;) {
    const turn = await takeReminderTurn(now(), composeReminder, seen);
    if (!turn) break;
    // What went wrong with one keeps nobody else waiting; the next look tries again.
    if (turn.error) {
      if (isDatabaseUnavailable(turn.error)) throw turn.error;
      logFailure("a reminder failed", turn.error);
    }
    seen.push(turn.memberId);
  }
  tally("reminder-looks");
  if (seen.length > 0) await sendSoon();
}

/** Reminds until `signal` says stop: four times a minute, so that a mail is hardly late. */
export function keepReminding(signal: AbortSignal): void {
  regularly(15_000, remindAll, (error) => logUnlessAway("reminding failed", error), signal);
}
