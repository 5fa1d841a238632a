/** What a member chooses for a summary: which days, which practices, and what of them. */
import { z } from "zod";
import { type ScoredKind, scoredKinds } from "#domain/check-in/check-in.ts";
import { addDays, type Day, daySchema, formatDay } from "#domain/day.ts";
import { line } from "#domain/text.ts";

/** How many days each range has that ends today. */
export const summaryRanges = { "2-weeks": 14, "4-weeks": 28, "3-months": 91 } as const;

/** A summary is for one talk, not an archive: at most so many days, notes and letters of a name. */
const summaryLimits = { days: 366, notes: 30, name: 60 } as const;

export type SummaryChoice = {
  /** Both included. */
  from: Day;
  to: Day;
  /** Ids of plan items, at least one. */
  practices: string[];
  /** Whether the numbers before and after are shown. */
  ratings: boolean;
  /** Whether it is shown what was said when a practice was looked back on. */
  reviews: boolean;
  /** The questionnaires of which the scores are shown. */
  checkIns: ScoredKind[];
  /** Whose it is; may be empty. */
  name: string;
  /** Keys, as from `keyOfNote`, of the notes to show: none, unless the member ticked them one by one. */
  notes: string[];
};

/** What stands for a note in a form: which one, and nothing of what it says. */
export function keyOfNote({ itemId, day }: { itemId: string; day: Day }): string {
  return `${itemId}.${day}`;
}

/** The form as the choice it makes; errors by field, in words that say what to do. */
export function summaryChoiceSchema(today: Day) {
  return z
    .object({
      range: z.enum([...rangeNames, "own"], "Choose which days to show."),
      from: z.string().default(""),
      to: z.string().default(""),
      practices: z.array(z.string()).min(1, "Choose at least one practice."),
      ratings: z.literal("yes").optional().catch(undefined),
      reviews: z.literal("yes").optional().catch(undefined),
      checkIns: z.array(z.enum(scoredKinds)).catch([]),
      name: z.string().default("").pipe(line(summaryLimits.name)),
      notes: z
        .array(z.string())
        .max(
          summaryLimits.notes,
          `Show at most ${summaryLimits.notes} notes. Take the tick from some of them.`,
        )
        .default([]),
    })
    .transform(({ range, from, to, ratings, reviews, ...chosen }, context): SummaryChoice => {
      const days = range === "own" ? ownDays(from, to, today) : rangeDays(range, today);
      if ("errors" in days) {
        for (const [field, message] of Object.entries(days.errors))
          context.addIssue({ code: "custom", path: [field], message });
        return z.NEVER;
      }
      return { ...chosen, ...days, ratings: ratings === "yes", reviews: reviews === "yes" };
    });
}

const rangeNames = Object.keys(summaryRanges) as [keyof typeof summaryRanges];

/** The days of a range that ends today. */
export function rangeDays(range: keyof typeof summaryRanges, today: Day): { from: Day; to: Day } {
  return { from: addDays(today, 1 - summaryRanges[range]), to: today };
}

type Days = { from: Day; to: Day } | { errors: Record<string, string> };

/** What is wrong with a day that cannot be read at all comes before how the two go together. */
function ownDays(fromTyped: string, toTyped: string, today: Day): Days {
  const [from, to] = [daySchema.safeParse(fromTyped).data, daySchema.safeParse(toTyped).data];
  if (!from || !to)
    return {
      errors: {
        ...(!from && { from: "Choose the first day to show." }),
        ...(!to && { to: "Choose the last day to show." }),
      },
    };
  const problem = problemWith(from, to, today);
  return problem ? { errors: problem } : { from, to };
}

function problemWith(from: Day, to: Day, today: Day): Record<string, string> | undefined {
  const earliest = addDays(to, 1 - summaryLimits.days);
  if (from > today)
    return { from: `This day has not come yet. Choose ${formatDay(today, "dated")} or an earlier day.` };
  if (to > today)
    return { to: `This day has not come yet. Choose ${formatDay(today, "dated")} or an earlier day.` };
  if (to < from)
    return { to: `This is before the first day. Choose ${formatDay(from, "dated")} or a later day.` };
  if (from < earliest)
    return {
      from: `A summary can show up to a year. Choose ${formatDay(earliest, "dated")} or a later day.`,
    };
  return undefined;
}
