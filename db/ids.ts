import { z } from "zod";

/**
 * Whether a text from an address or a form can be an id at all. PostgreSQL answers other texts with an error.
 */
export function isUuid(text: string): boolean {
  return z.guid().safeParse(text).success;
}
