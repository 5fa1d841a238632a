/**
 * What could come next after a review. These rules propose and say why; nothing is done before the member chooses.
 */
import { addDays, type Day, daysFrom } from "#domain/day.ts";
import { type PlanItem, pauseOn } from "#domain/practice/plan.ts";
import type { Log } from "#domain/record/log.ts";
import { timesBetween } from "#domain/record/progress.ts";
import { plannedBetween } from "#domain/record/schedule.ts";
import type { Weeks } from "#domain/record/week.ts";
import {
  beganOn,
  type Helped,
  type Obstacle,
  type Proposal,
  type Review,
  type ReviewEvery,
  reviewedFrom,
} from "./review.ts";

/** What a proposal rests on. */
export type LookBack = {
  helped: Helped;
  inTheWay: readonly Obstacle[];
  /** How often it was done in the days looked back on. */
  times: number;
  /** How often the plan asked for it in those days. */
  planned: number;
  /** Days, without those paused, since it began or since a review last said that it helped. */
  daysWithoutHelp: number;
  /** Whether the review before this one said that things got worse. */
  worseBefore: boolean;
  /** Whether there is something smaller to go on with. */
  canShrink: boolean;
};

/** From how many days on "no difference" means that it is time for the next step up: about four weeks. */
const fairTrial = 28;

/**
 * The record behind a review made on `today`.
 * @param logs those of this practice, from `reviewedFrom` or earlier
 * @param reviews any reviews; those of this practice before `today` matter
 */
export function lookBack(
  item: PlanItem,
  { helped, inTheWay }: Pick<Review, "helped" | "inTheWay">,
  record: { logs: readonly Log[]; reviews: readonly Review[]; canShrink: boolean },
  { today, weeks, every }: { today: Day; weeks: Weeks; every: ReviewEvery },
): LookBack {
  const from = reviewedFrom(item, today, every);
  const logs = record.logs.filter((log) => log.itemId === item.id);
  const earlier = record.reviews
    .filter((review) => review.itemId === item.id && review.day < today)
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  return {
    helped,
    inTheWay,
    times: timesBetween(logs, from, today),
    planned: plannedBetween(item, logs, from, today, weeks),
    daysWithoutHelp: helps({ helped }) ? 0 : daysWithoutHelp(item, earlier, today),
    worseBefore: earlier[0]?.helped === "worse",
    canShrink: record.canShrink,
  };
}

/** What could come next, and why, in words for the member: the first rule that fits. */
export function proposeAfterReview(look: LookBack): { change: Proposal; because: string } {
  const { change, because } = rules.find(({ when }) => when(look)) ?? otherwise;
  return { change, because };
}

/**
 * Why it is time for the next step up, in words for the member; null when it is not. It comes before any proposal.
 */
export function whyNextStepUp({ helped, daysWithoutHelp }: LookBack): string | null {
  if (helped === "worse")
    return "You said that things got worse. That is worth telling someone, whatever the reason may be.";
  if (helped === "no-difference" && daysWithoutHelp >= fairTrial)
    return "You gave this about four weeks, and it made no difference. That does not mean you did it wrong. It means that something else may help more, and that it is worth talking to someone.";
  return null;
}

type Rule = { when: (look: LookBack) => boolean; change: Proposal; because: string };

const otherwise = {
  change: "keep",
  because: "It can take a few weeks to tell. There is no need to change anything yet.",
} as const;

const rules: Rule[] = [
  {
    when: ({ helped, worseBefore }) => helped === "worse" && worseBefore,
    change: "finish",
    because: "Things were worse last time too. You can let this practice go. Your record stays.",
  },
  {
    when: ({ helped }) => helped === "worse",
    change: "pause",
    because: "With a rest from it you can find out what is behind that.",
  },
  {
    when: (look) => whyNextStepUp(look) !== null,
    change: "swap",
    because: "Another kind of practice may suit you better. People differ in what helps.",
  },
  {
    when: (look) => helps(look) && wasDone(look),
    change: "keep",
    because: "It helps, and it fits into your week as it is.",
  },
  {
    when: (look) => saidAny(look, "did-not-enjoy") && look.helped !== "a-lot",
    change: "swap",
    because: "A practice that you enjoy is easier to keep up.",
  },
  {
    when: (look) => saidAny(look, "forgot"),
    change: "other-cue",
    because: "It slips by. Something you do every day anyway can remind you.",
  },
  {
    when: (look) => saidAny(look, "no-private-space"),
    change: "other-cue",
    because: "Another moment or another place may give you more room.",
  },
  {
    when: (look) => isStrained(look) && look.canShrink,
    change: "smaller",
    because: "Your weeks are full. Something smaller fits in more easily, and it counts just as much.",
  },
  {
    when: (look) => isStrained(look) && !wasDone(look),
    change: "pause",
    because: "It is as small as it gets, and there is a lot on your plate. It can wait for a quieter time.",
  },
  {
    when: (look) => !helps(look) && !wasDone(look) && look.canShrink,
    change: "smaller",
    because: "There was not much room for it. Something smaller gives it a fair chance.",
  },
  {
    when: helps,
    change: "keep",
    because: "It helps, even when it is not done as often as planned.",
  },
  {
    when: ({ helped }) => helped === "no-difference",
    change: "keep",
    because: "It is early. Many practices were studied for about four weeks or more.",
  },
];

function helps({ helped }: Pick<LookBack, "helped">): boolean {
  return helped === "a-lot" || helped === "a-little";
}

/** Three quarters of what was planned is about as often as planned. */
function wasDone({ times, planned }: LookBack): boolean {
  return times * 4 >= planned * 3;
}

function saidAny({ inTheWay }: LookBack, ...named: Obstacle[]): boolean {
  return named.some((obstacle) => inTheWay.includes(obstacle));
}

function isStrained(look: LookBack): boolean {
  return saidAny(look, "no-time", "too-tired", "pain", "caring-for-others");
}

function daysWithoutHelp(item: PlanItem, earlier: readonly Review[], today: Day): number {
  const days = daysFrom(beganOn(item), addDays(today, -1));
  const helped = earlier.find(helps)?.day;
  return days.filter((day) => (helped === undefined || day >= helped) && !pauseOn(item, day)).length;
}
