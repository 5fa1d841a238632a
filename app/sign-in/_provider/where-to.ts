/** Where somebody wants to go once they are back from the provider. */
import { z } from "zod";
import { dropSealed, lookAtSealed, putSealed } from "#app/_member/sealed-cookie.ts";

const place = { name: "tend-provider-to", path: "/sign-in", minutes: 15 };

export async function rememberWhereTo(to: string | undefined): Promise<void> {
  if (to) await putSealed([{ place, thing: to }], "visit");
}

export async function whereTo(): Promise<string | undefined> {
  const to = await lookAtSealed(place.name, "visit", z.string());
  await dropSealed([place]);
  return to;
}
