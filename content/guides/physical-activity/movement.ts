/** How hard something is, told apart as the WHO does. */
type Effort = "gentle" | "moderate" | "vigorous";

type Kind = {
  effort: Effort;
  label: string;
  /** How one notices, without a device. */
  sign: string;
  activities: readonly string[];
};

export const movingKinds: readonly Kind[] = [
  {
    effort: "gentle",
    label: "Gentle",
    sign: "You could sing.",
    activities: ["Slow walk", "Stretching", "Moving in a chair", "Light housework", "Something else, gentle"],
  },
  {
    effort: "moderate",
    label: "Moderate",
    sign: "You breathe faster. You could talk, but not sing.",
    activities: [
      "Brisk walk",
      "Cycling at ease",
      "Swimming at ease",
      "Dancing",
      "Digging or sweeping",
      "Something else, moderate",
    ],
  },
  {
    effort: "vigorous",
    label: "Vigorous",
    sign: "You run out of breath after a few words. Leave this for when you have built up to it.",
    activities: ["Running", "Fast cycling", "A fast game", "Climbing stairs", "Something else, vigorous"],
  },
];

export const lengths = [2, 5, 10, 15, 20, 30, 45, 60, 90];

/** What the WHO says to adults, in minutes a week at a moderate effort. */
export const range = { from: 150, to: 300 };

/** A day of the plan. `activity` and `minutes` count only together. */
export type MovingDay = {
  day: string;
  activity: string;
  minutes: number;
  /** Some work for the muscles, on top. */
  strength: boolean;
};

export type Sum = {
  /** All minutes, however gentle. */
  minutes: number;
  /** Minutes as the range counts them: vigorous ones twice, since half as many are asked; gentle ones not. */
  counted: number;
  /** Names of the days with something on them. */
  days: string[];
  strength: string[];
  /** Names of the days that say what but not how long, or how long but not what. */
  halves: string[];
};

const weight: Record<Effort, number> = { gentle: 0, moderate: 1, vigorous: 2 };

export function weekSum(week: readonly MovingDay[]): Sum {
  const whole = week.filter(({ activity, minutes }) => effortOf(activity) && minutes > 0);
  const names = (days: readonly MovingDay[]) => days.map(({ day }) => day);
  return {
    minutes: total(whole.map(({ minutes }) => minutes)),
    counted: total(whole.map(({ activity, minutes }) => minutes * weight[effortOf(activity) ?? "gentle"])),
    days: names(whole),
    strength: names(week.filter(({ strength }) => strength)),
    halves: names(week.filter(({ activity, minutes }) => (activity !== "") !== minutes > 0)),
  };
}

/** The sum in one sentence. Nothing in it is a target, so nothing is short of one. */
export function inOneSentence({ minutes, days }: Sum): string {
  if (minutes === 0) return "Nothing here yet. One short walk is a beginning.";
  return `That is ${minutes} minutes, on ${days.length === 1 ? "one day" : `${days.length} days`}.`;
}

/** What else there is to say of such a week; often nothing. */
export function notesOn({ minutes, counted, days }: Sum): string[] {
  const notes: string[] = [];
  if (minutes > 0 && counted !== minutes) {
    notes.push(
      counted === 0
        ? "Gentle minutes are not part of that range. They are movement all the same."
        : `For that range it comes to ${counted} minutes: vigorous ones weigh double, and gentle ones are left out.`,
    );
  }
  if (counted > range.to) {
    notes.push("This is more than the range, and there is no need for more. Would a smaller plan do?");
  }
  if (days.length === 7) notes.push("Seven days are a lot to keep. Rest belongs to a week as well.");
  return notes;
}

function effortOf(activity: string): Effort | undefined {
  return movingKinds.find(({ activities }) => activities.includes(activity))?.effort;
}

function total(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
