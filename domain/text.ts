import { z } from "zod";

/**
 * One line of a member's own words, at most `max` UTF-16 units (what `maxlength` counts) once tidied. Control
 * characters, marks that reorder text and broken halves of characters are dropped: PostgreSQL refuses some, and
 * the others make a page lie about what it says.
 */
export function line(max: number) {
  return z
    .string()
    .transform(tidy)
    .refine((text) => text.length <= max, {
      error: ({ input }) =>
        `Keep this to ${max} characters. It has ${String(input).length.toLocaleString("en")} now.`,
    });
}

function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/(?!\s)[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}
