import type { WriteMail } from "#db/reminder/turns.ts";
import { describeMinutes } from "#domain/amounts.ts";
import { formatTime } from "#domain/day.ts";
import { readSettings } from "#settings.mjs";
import { composeLetter } from "./letter.ts";

/**
 * A mail that brings practices to mind. It names none of them, since others may see it; its links only open pages. It may leave
 * hours after its time, when the server or the mail server is back, so that it says which time that was.
 */
export const composeReminder: WriteMail = ({ practices, time, clockHours, isLast, stopToken }) => {
  const address = (path: string) => new URL(path, readSettings().AUTH_URL).href;
  const stopAddress = address(`/reminders/stop/${stopToken}`);
  const minutes = practices.map(({ versions }) => describeMinutes(versions.at(-1)?.minutes ?? 0));
  const letter = composeLetter("A little time for you", [
    "Hello,",
    `You chose ${formatTime(time, clockHours)} as a time for you: ${new Intl.ListFormat("en-GB").format(minutes)}. If it does not fit now, leaving it is fine.`,
    { href: address("/today"), label: "Open Today" },
    ...(isLast
      ? [
          "After three days of mail without a visit, these mails wait until you come by again. Nothing else changes, and there is nothing you need to do.",
        ]
      : []),
    "You asked for this mail. To stop all mails like it, open this page and press the button:",
    { href: stopAddress, label: "Stop these mails" },
  ]);
  return { ...letter, stopAddress };
};
