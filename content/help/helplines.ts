import { z } from "zod";
import { readOrStop } from "#content/checks/problems.ts";
import lines from "#content/helplines.json" with { type: "json" };
import { type HelpKind, helpKinds } from "./help-kinds.ts";
import {
  bareAddress,
  chatWay,
  type LineWay,
  type PhoneNumber,
  phoneNumbers,
  textWay,
} from "./helpline-ways.ts";

const kinds = Object.keys(helpKinds) as [HelpKind, ...HelpKind[]];
const webPage = z.url({ protocol: /^https?$/, hostname: z.regexes.domain });
/** A day, a month or a year: sources seldom say more. */
const partOfDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/, "must be a date such as 2026-11-23, 2026-11 or 2026");

export const helplineSchema = z.strictObject({
  /** ISO country code; EU for all of the Union, 001 for the world. */
  country: z.string(),
  country_name: z.string(),
  /** The service's own name. */
  name: z.string(),
  /** What it is for (content/help/help-kinds.ts), the main kind first. */
  kinds: z.array(z.enum(kinds)).min(1, "needs at least one kind"),
  /** Numbers to ring, in words people read: "0800 111 0 111 / 116 123". */
  phone: z.string().nullable(),
  /** How to reach it by text message: "HOME to 741741". */
  text: z.string().nullable(),
  /** Where to chat in a browser, with hours if they are limited. */
  chat: z.string().nullable(),
  url: webPage.nullable(),
  hours: z.string().nullable(),
  cost: z.string().nullable(),
  languages: z.string().nullable(),
  /** What one may call about. */
  what_for: z.string(),
  /** The country's emergency number or numbers; null for worldwide directories. */
  emergency_number: z.string().nullable(),
  /** For readers. */
  note: z.string().optional(),
  /** For whoever checks the list next; never shown. */
  editor_note: z.string().optional(),
  /** Where it was seen; never shown. */
  sources: z.string(),
  /** "medium": old, single or changing information, so the page says that it may have changed. */
  confidence: z.enum(["high", "medium"]),
  /** From when the newest dated source is in which it was seen; null where no source bears a date. */
  seen: partOfDate.nullable(),
  /** Who rang or wrote to the line, and on which day it was right; null until somebody has. */
  checked: z
    .strictObject({ on: z.iso.date("must be a date such as 2026-11-23"), by: z.string().trim().min(1) })
    .nullable(),
});

export type Helpline = {
  name: string;
  kinds: HelpKind[];
  whatFor: string;
  phones: PhoneNumber[];
  text: LineWay | null;
  chat: LineWay | null;
  page: { shown: string; href: string } | null;
  hours: string | null;
  cost: string | null;
  languages: string | null;
  note: string | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD */
  seen: string | null;
  /** The day as YYYY-MM-DD, and the name that a person gave to be shown. */
  checked: { on: string; by: string } | null;
  confidence: "high" | "medium";
};

export type Country = { code: string; name: string; emergency: PhoneNumber[]; lines: Helpline[] };

const worldwide = "001";

/** Every country with its emergency numbers and lines, by name; directories for the rest of the world last. */
export const countries: readonly Country[] = byCountry(
  readOrStop(z.array(helplineSchema), "content/helplines.json", lines),
);

function byCountry(rows: z.infer<typeof helplineSchema>[]): Country[] {
  const found = new Map<string, Country>();
  for (const row of rows) {
    const { country: code, country_name: name, emergency_number: emergency } = row;
    const country = found.get(code) ?? { code, name, emergency: phoneNumbers(emergency), lines: [] };
    country.lines.push(lineOf(row));
    found.set(code, country);
  }
  const last = (country: Country) => Number(country.code === worldwide);
  return [...found.values()].sort((a, b) => last(a) - last(b) || a.name.localeCompare(b.name, "en"));
}

function lineOf(row: z.infer<typeof helplineSchema>): Helpline {
  const { name, kinds, hours, cost, languages, seen, checked, confidence } = row;
  return {
    ...{ name, kinds, hours, cost, languages, seen, checked, confidence },
    whatFor: row.what_for,
    phones: phoneNumbers(row.phone),
    text: row.text === null ? null : textWay(row.text),
    chat: row.chat === null ? null : chatWay(row.chat),
    page: row.url === null ? null : { shown: bareAddress(row.url), href: row.url },
    note: row.note ?? null,
  };
}
