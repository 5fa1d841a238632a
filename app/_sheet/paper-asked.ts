import { z } from "zod";
import { type Country, countries } from "#content/index.ts";
import { helpAnywhere } from "#content/paper/paper-help.ts";

/** What kind of paper somebody wants. */
export type PaperAsked = {
  size: "A4" | "LETTER";
  print: "normal" | "large";
  /** Whose helplines it names. */
  country: Country;
};

/** A blank paper as somebody wants it. */
export type PaperOrdered = PaperAsked & {
  /** The name of who hands it out, if a link brought one. */
  clinic?: string | undefined;
};

const asked = z.object({
  paper: z.enum(["A4", "LETTER"]).catch("A4"),
  print: z.enum(["normal", "large"]).catch("normal"),
  country: z.string().catch(""),
});

/** Names of the fields that ask for it, in forms and in addresses. No guide may have one of them as its slug. */
export const paperFields: readonly string[] = asked.keyof().options;

/** From a form or an address. What is not known is as usual: A4, normal print, and helplines for everywhere. */
export function paperAsked(fields: Readonly<Record<string, unknown>>): PaperAsked {
  const { paper: size, print, country: code } = asked.parse(fields);
  return { size, print, country: countries.find((known) => known.code === code) ?? helpAnywhere };
}
