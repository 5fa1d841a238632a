import { composeLetter, type LetterWords } from "#app/_process/letter.ts";
import type { Member } from "#db/members.ts";
import { dayAt, formatDay, formatTime, now, timeAt, utc } from "#domain/day.ts";
import { readSettings } from "#settings.mjs";

type Reader = Pick<Member, "zone" | "clockHours">;

/**
 * The mail about a browser of a kind that has not signed in before. It holds no link that signs anybody in or out. It may leave days
 * later, when the mail server is back, so that it says when it was.
 */
export function newDeviceLetter(device: string, reader: Reader, instant = now()): LetterWords {
  const zone = reader.zone ?? utc;
  const time = formatTime(timeAt(zone, instant), reader.clockHours);
  const at = `${formatDay(dayAt(zone, instant), "dated")} at ${time} (${zone.replaceAll("_", " ")})`;
  return composeLetter("A new browser has signed in to Tend", [
    "Hello,",
    `On ${at} somebody signed in to Tend as you, with a browser that was not used for it before: ${device}.`,
    "If that was you, there is nothing to do.",
    "If it was not, sign that browser out. All browsers that are signed in are on this page:",
    { href: new URL("/settings/sign-in", readSettings().AUTH_URL).href, label: "Where you are signed in" },
    "Then look at who else can read your mail, for a link to sign in comes by mail.",
  ]);
}
