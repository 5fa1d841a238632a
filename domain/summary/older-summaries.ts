/** Summaries of every version, brought to the shape of the newest: what an older one did not know is not shown. */
import { z } from "zod";

const first = z.looseObject({ version: z.literal(1), practices: z.array(z.looseObject({})) });

/** A summary as it was kept. What is no older one stays as it is, for the schema to judge. */
export function asNewestSummary(kept: unknown): unknown {
  const older = first.safeParse(kept);
  if (!older.success) return kept;
  const practices = older.data.practices.map((practice) => ({ ...practice, reviews: null }));
  return { ...older.data, version: 2, practices, checkIns: [] };
}
