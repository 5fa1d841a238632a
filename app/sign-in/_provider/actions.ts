"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { notNow, publicAction, tooOften } from "#app/_forms/action.ts";
import { tooManyTries } from "#app/_member/limits.ts";
import { addressAtProvider, providerName } from "./oidc.ts";
import { rememberWhereTo } from "./where-to.ts";

/** Leads to the provider, which asks who is there and sends them back. */
export const signInByProvider = publicAction(
  z.object({ to: z.string().optional() }),
  async ({ values: { to }, typed }) => {
    const tooMany = await tooManyTries();
    if (tooMany) return tooOften(typed, tooMany.message, tooMany.seconds);
    const address = await addressAtProvider();
    if (!address)
      return notNow(
        typed,
        `We cannot reach ${providerName() ?? "that site"} just now. A link by mail works as well.`,
      );
    await rememberWhereTo(to);
    redirect(address);
  },
);
