import { z } from "zod";
import { isUnseen, trimUnseen } from "./unseen.ts";

/**
 * One line of a member's own words, at most `max` UTF-16 units (what `maxlength` counts) once tidied. Control
 * characters, marks that reorder text and broken halves of characters are dropped: PostgreSQL refuses some, and
 * the others make a page lie about what it says. Words that nobody can see are no words.
 */
export function line(max: number) {
  return atMost(max, (text) => trimUnseen(shown(text).replace(/\s+/g, " ")));
}

/** The same for several lines. Line breaks stay, though never more than one empty line together. */
export function paragraphs(max: number) {
  return atMost(max, (text) => {
    const lines = shown(text).split(/\r\n|[\n\r\v\f\u2028\u2029]/);
    // Not by a pattern such as /\s+$/m: on a long run of white space it backtracks for minutes (ReDoS).
    const tidied = lines.map((each) => (isUnseen(each) ? "" : each.trimEnd())).join("\n");
    return trimUnseen(tidied.replace(/\n{3,}/g, "\n\n"));
  });
}

function atMost(max: number, tidy: (text: string) => string) {
  return z
    .string()
    .transform(tidy)
    .refine((text) => text.length <= max, {
      error: ({ input }) =>
        `Keep this to ${max.toLocaleString("en")} characters. It has ${String(input).length.toLocaleString("en")} now.`,
    });
}

function shown(text: string): string {
  return text.normalize("NFC").replace(/(?!\s)[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, "");
}
