import { daySchema, formatDay } from "#domain/day.ts";
import { type Country, countries, type Helpline } from "./index.ts";

/** What paper names until somebody chooses: directories for everywhere, which stand last. */
export const helpAnywhere: Country = lastOf(countries);

/** A country's helplines in the few words that fit at the foot of a page. */
export type HelpOnPaper = {
  /** "999" or "112 or 999"; undefined where it has to be written in by hand. */
  emergency: string | undefined;
  lines: { name: string; words: string }[];
  /** When the numbers were last looked at, as a sentence: paper stays in drawers. */
  checked: string;
};

export function helpOnPaper({ emergency, lines }: Country): HelpOnPaper {
  const [oldest = ""] = lines.map(({ checked }) => checked).sort();
  return {
    emergency: emergency.map(({ shown }) => shown).join(" or ") || undefined,
    lines: lines.map((line) => ({ name: line.name, words: inBrief(line) })),
    checked: `Checked ${formatDay(daySchema.parse(oldest), "dated")}.`,
  };
}

/** "116 123, 24/7. For anyone struggling to cope." */
function inBrief(line: Helpline): string {
  const { hours, whatFor, confidence, url } = line;
  const mayHaveChanged = confidence === "medium" && url && `This may have changed: ${page(url)}`;
  const ways = [waysTo(line), hours].filter(Boolean).join(", ");
  const parts = [ways, `For ${whatFor}`, mayHaveChanged];
  return `${parts.filter(Boolean).join(". ")}.`;
}

/** Numbers first; where there are none, a place to write to or to look. */
function waysTo({ phones, text, chat, url }: Helpline): string {
  const written = text && (text.startsWith("WhatsApp") ? text : `text ${text}`);
  const numbers = [...phones.map(({ shown }) => shown), written].filter(Boolean);
  return numbers.length > 0 ? numbers.join(", ") : (chat ?? (url ? page(url) : ""));
}

function page(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?|\/$/g, "");
}

function lastOf(known: readonly Country[]): Country {
  const last = known.at(-1);
  if (!last) throw new Error("content/helplines.json names no helpline, and no handout goes without");
  return last;
}
