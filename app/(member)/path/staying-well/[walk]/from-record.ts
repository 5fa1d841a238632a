/** What of a staying-well sheet can be filled in from what a member wrote down anyway. */
import type { Member } from "#app/_member/auth.ts";
import { guideTitle } from "#content/index.ts";
import { readCarePlan } from "#db/care-plans.ts";
import { readRecord } from "#db/record/record.ts";
import { describeTimes } from "#domain/amounts.ts";
import type { Day } from "#domain/day.ts";
import { whatHelped } from "#domain/path/staying-well.ts";
import type { OwnWalk, WalkWords } from "#domain/path/walk.ts";

/** The words of the sheet; where one part is empty, what the record and the care plan say. */
export async function filledFromRecord(
  member: Member,
  walk: OwnWalk,
  today: Day,
): Promise<{ words: Omit<WalkWords, "hope">; isFilled: boolean }> {
  const { hope: _, ...kept } = walk.words;
  if (Object.values(kept).some(Boolean)) return { words: kept, isFilled: false };
  const [record, { plan }] = await Promise.all([
    readRecord(member.id, walk.beganOn, walk.endedOn ?? today),
    readCarePlan(member.id),
  ]);
  const ask = [plan.people, plan.professionals].filter(Boolean).join("\n");
  const words = { ...kept, signs: plan.signs, helped: helpedIn(record, walk), badWeek: plan.alone, ask };
  return { words, isFilled: Object.values(words).some(Boolean) };
}

/** A line for each practice that was done, the one done most often first. */
function helpedIn({ plan, logs, reviews }: Awaited<ReturnType<typeof readRecord>>, { beganOn }: OwnWalk) {
  return whatHelped(plan, logs, reviews, beganOn)
    .map(({ guide, times, saidSo }) => {
      const said = saidSo ? ", and I said that it helped" : "";
      return `${guideTitle(guide)}: ${describeTimes(times)}${said}`;
    })
    .join("\n");
}
