/** `npm run seed:demo`: makes the demo member anew, and says how to look at it. */
import { dayAt, now, utc, zoneSchema } from "#domain/day.ts";
import { readSettings } from "#settings.mjs";
import { closeDatabase } from "../client.ts";
import { demoEmail, fillDemo } from "./demo.ts";

// Most likely whoever looks at the demo is in the time zone of this machine.
const zone = zoneSchema.safeParse(Intl.DateTimeFormat().resolvedOptions().timeZone).data ?? utc;
const today = dayAt(zone, now());
const { AUTH_URL, SMTP_URL } = readSettings();

const { practices, logs } = await fillDemo(today, zone);
await closeDatabase();

console.log(
  `Made the demo member ${demoEmail}: ${practices} practices and ${logs} days of record up to ${today}.`,
);
console.log(`To look, start Tend and sign in at ${AUTH_URL}/sign-in with ${demoEmail}.`);
console.log(
  SMTP_URL
    ? `Nobody has the mailbox of ${demoEmail}, so start Tend without SMTP_URL: it then shows the sign-in link itself.`
    : `The sign-in link is shown in Tend’s terminal and at ${AUTH_URL}/sign-in/links.`,
);
