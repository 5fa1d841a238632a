"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { memberAction } from "#app/_forms/action.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import type { FormState } from "#components/form/form-state.ts";
import { countries } from "#content/index.ts";
import { reviseKeptCarePlan } from "#db/care-plans.ts";
import {
  type CareField,
  type CarePlan,
  careParts,
  careWordsSchema,
  reviseCarePlan,
} from "#domain/care-plan/care-plan.ts";
import { asShownCarePlan, wasShownIn } from "./as-shown.ts";
import { nowIn } from "./now-in.ts";

const words = careWordsSchema.prefault("");
const written = z.object({
  /** Fingerprints of what the form showed, by `asShownCarePlan`. */
  seen: z.string().default(""),
  signs: words,
  alone: words,
  places: words,
  people: words,
  professionals: words,
  safer: words,
  living: words,
  country: z
    .string()
    .default("")
    .refine((code) => code === "" || countries.some((each) => each.code === code), "Choose a country again."),
} satisfies Record<CareField | "seen", z.ZodType>);

/** Keeps what was touched. What was changed in another window meanwhile is not written over unseen. */
export const writeCarePlan = memberAction(written, async ({ member, values: { seen, ...wanted } }) => {
  const revised = await reviseKeptCarePlan(member.id, (kept) =>
    reviseCarePlan(kept, wanted, wasShownIn(seen)),
  );
  const { clashes, changes, kept } = revised;
  if (clashes.length > 0) return clash({ ...kept, ...changes }, kept, clashes);
  redirect(justSaved("/care-plan", "saved"));
});

/**
 * The form as it was filled in, with what is kept by now wherever it was not touched. It knows of the change now, so that
 * sending it again is a decision.
 */
function clash(values: CarePlan, kept: CarePlan, clashes: CareField[]): FormState {
  return {
    status: "invalid",
    message:
      "This was changed in another window since you opened this page, so nothing was saved over it. If you still want it your way, keep it again.",
    errors: Object.fromEntries(clashes.map((field) => [field, nowSays(kept, field)])),
    values: {
      ...values,
      ...Object.fromEntries(careParts.map((part) => [nowIn(part), clashes.includes(part) ? kept[part] : ""])),
      seen: asShownCarePlan(kept).seen ?? "",
    },
  };
}

function nowSays(kept: CarePlan, field: CareField): string {
  if (field === "country") return "Another country was chosen meanwhile.";
  return kept[field] === ""
    ? "It was emptied meanwhile."
    : "There are other words now. They stand below yours.";
}
