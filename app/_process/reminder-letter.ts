import type { WriteMail } from "#db/reminder/turns.ts";
import { describeMinutes } from "#domain/amounts.ts";
import { readSettings } from "#settings.mjs";
import { composeLetter } from "./letter.ts";

/** A mail that brings practices to mind. It names none of them, since others may see it; its links only open pages. */
export const composeReminder: WriteMail = ({ practices, isLast, stopToken }) => {
  const address = (path: string) => new URL(path, readSettings().AUTH_URL).href;
  const stopAddress = address(`/reminders/stop/${stopToken}`);
  const minutes = practices.map(({ versions }) => describeMinutes(versions.at(-1)?.minutes ?? 0));
  const letter = composeLetter("A little time for you", [
    "Hello,",
    `This is the time that you chose: ${new Intl.ListFormat("en-GB").format(minutes)} for you. If it does not fit, leaving it is fine.`,
    { href: address("/today"), label: "Open Today" },
    ...(isLast
      ? [
          "You have not been by for a while, so these mails wait until you are. Nothing else changes, and there is nothing you need to do.",
        ]
      : []),
    "You asked for this mail. To stop all mails like it, open this page and press the button:",
    { href: stopAddress, label: "Stop these mails" },
  ]);
  return { ...letter, stopAddress };
};
