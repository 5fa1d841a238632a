"use server";

import { memberAction } from "#app/_forms/action.ts";
import { daySaid, sayDay } from "./say-day.ts";

/** Sets what is kept of a practice on a day. */
export const saveDay = memberAction(daySaid, sayDay);
