import type { z } from "zod";
import { notNow, publicAction } from "#app/_forms/action.ts";
import { keepsNoCookies } from "#app/_member/draft.ts";
import type { FormAction, FormState } from "#components/form/form-state.ts";

const noCookies =
  "Your browser keeps no cookies from this site, and what you answer here is found again by one, so this was not kept. What you typed is still here. Allow cookies for this site, and try again.";

/** An action of the builder. Next would draw the next page as if the browser had kept the cookie, and only the one after it would know better. */
export function builderAction<Schema extends z.ZodType>(
  schema: Schema,
  run: (sent: Parameters<Parameters<typeof publicAction<Schema>>[1]>[0]) => Promise<FormState>,
): FormAction {
  return publicAction(schema, async (sent) =>
    (await keepsNoCookies()) ? notNow(sent.typed, noCookies) : run(sent),
  );
}
