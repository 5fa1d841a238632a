import { z } from "zod";

/**
 * One line of a member's own words, at most `max` UTF-16 units (what `maxlength` counts) once tidied. Control
 * characters, marks that reorder text and broken halves of characters are dropped: PostgreSQL refuses some, and
 * the others make a page lie about what it says.
 */
export function line(max: number) {
  return atMost(max, (text) => shown(text).replace(/\s+/g, " ").trim());
}

/** The same for several lines. Line breaks stay, though never more than one empty line together. */
export function paragraphs(max: number) {
  return atMost(max, (text) =>
    shown(text)
      .replace(/\r\n?|[\v\f\u2028\u2029]/g, "\n")
      .replace(/[^\S\n]+$/gm, "")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
  );
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
