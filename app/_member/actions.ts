"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { publicAction } from "#app/_forms/action.ts";
import { leave } from "./leave.ts";

/** For everybody, so that somebody whose session has ended meanwhile leaves nothing behind either. */
export const signOutAction = publicAction(z.object({}), async () => {
  redirect(await leave("signed-out"));
});
