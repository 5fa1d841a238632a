import { z } from "zod";
import lines from "./helplines.json" with { type: "json" };
import { readOrStop } from "./problems.ts";

export const helplineSchema = z.strictObject({
  /** ISO country code; EU for all of the Union, 001 for the world. */
  country: z.string(),
  country_name: z.string(),
  /** The service's own name. */
  name: z.string(),
  /** Numbers to ring, in words people read: "0800 111 0 111 / 116 123". */
  phone: z.string().nullable(),
  /** How to reach it by text message: "HOME to 741741". */
  text: z.string().nullable(),
  /** Where to chat in a browser, with hours if they are limited. */
  chat: z.string().nullable(),
  url: z.url().nullable(),
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
  /** "medium": old, single or changing information, so the page asks readers to check first. */
  confidence: z.enum(["high", "medium"]),
  /** Day on which it was last checked. */
  checked: z.iso.date("must be a date such as 2026-11-23"),
});

/** A number as people read it, and as a telephone dials it: { shown: "116 123", dial: "116123" }. */
type PhoneNumber = { shown: string; dial: string };

export type Helpline = {
  name: string;
  whatFor: string;
  phones: PhoneNumber[];
  text: string | null;
  chat: string | null;
  url: string | null;
  hours: string | null;
  cost: string | null;
  languages: string | null;
  note: string | null;
  /** YYYY-MM-DD */
  checked: string;
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
    country.lines.push({
      name: row.name,
      whatFor: row.what_for,
      phones: phoneNumbers(row.phone),
      text: row.text,
      chat: row.chat,
      url: row.url,
      hours: row.hours,
      cost: row.cost,
      languages: row.languages,
      note: row.note ?? null,
      checked: row.checked,
      confidence: row.confidence,
    });
    found.set(code, country);
  }
  const last = (country: Country) => Number(country.code === worldwide);
  return [...found.values()].sort((a, b) => last(a) - last(b) || a.name.localeCompare(b.name, "en"));
}

/** "112 (mobile), 10111 or 10177" is three numbers to press, each with its words. */
export function phoneNumbers(written: string | null): PhoneNumber[] {
  if (written === null) return [];
  return written.split(/\s*[/;,]\s*|\s+or\s+/).map((shown) => ({
    shown,
    dial: shown.replace(/\(.*?\)/g, "").replace(/[^\d+]/g, ""),
  }));
}
