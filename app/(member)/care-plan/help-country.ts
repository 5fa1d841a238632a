import { type Country, countries } from "#content/index.ts";
import { helpAnywhere } from "#content/paper/paper-help.ts";
import type { CarePlan } from "#domain/care-plan/care-plan.ts";

/** Whose helplines stand below a plan: those of everywhere until one is chosen, or where the file knows it no more. */
export function helpCountryOf({ country }: CarePlan): Country {
  return countries.find(({ code }) => code === country) ?? helpAnywhere;
}
