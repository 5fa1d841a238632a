import { z } from "zod";

/** What can be said of a practice on a day. Nothing said (no log) means unknown, never failed. */
export const logStates = ["done", "tiny", "rest", "not-applicable"] as const;

export const logStateSchema = z.enum(logStates);
export type LogState = z.infer<typeof logStateSchema>;
