import { scoreIn } from "#content/kit/scores.ts";
import { listed } from "#content/kit/week-days.ts";
import type { Written } from "#content/kit/written.ts";
import { isolated } from "#domain/isolated.ts";
import { trimUnseen } from "#domain/unseen.ts";

/** One activity of the week, with what was said of it so far. */
export type Activity = {
  day: string;
  /** In the reader's words; may be empty. */
  what: string;
  /** Enjoyment, before and after: a score (kit/scores.ts), as is the next. */
  expected: number | undefined;
  actual: number | undefined;
  /** Sense of achievement, afterwards. */
  done: number | undefined;
};

type Compared = Activity & { expected: number; actual: number };

/** Small things, to choose from when nothing comes to mind: some pleasant, some useful, some with others. */
export const ideas = [
  "Sit by the open window with a warm drink",
  "Listen to one song, all of it",
  "Walk to the corner and back",
  "Water a plant",
  "Wash three cups",
  "Open one letter",
  "Have a shower",
  "Clear one corner of the table",
  "Send someone a message",
  "Eat with someone",
  "Sit with an animal",
  "Make something with my hands",
] as const;

/** From here on a sense of achievement is worth naming. */
const clearSense = 6;

/** What stands in the fields of one day. */
export function activityOn(day: string, written: Written): Activity {
  return {
    day,
    what: written[`${day}-what`] ?? "",
    expected: scoreIn(written[`${day}-expected`]),
    actual: scoreIn(written[`${day}-actual`]),
    done: scoreIn(written[`${day}-done`]),
  };
}

/** How expected and actual enjoyment compare, in one sentence. Neither direction is praised or blamed. */
export function difference(week: readonly Activity[]): string {
  const compared = week.filter(isCompared);
  const [only] = compared;
  if (!only)
    return "Once you have filled in “expected” and “actual” for one thing, this says how they compare.";
  if (compared.length === 1) return `${nameOf(only)}: ${againstExpected(only)}.`;
  const better = compared.filter(({ expected, actual }) => actual > expected).length;
  const less = compared.filter(({ expected, actual }) => actual < expected).length;
  const same = compared.length - better - less;
  const parts = [
    { count: better, how: "better than you expected" },
    { count: same, how: "as you expected" },
    { count: less, how: "less enjoyable than you expected" },
  ].filter(({ count }) => count > 0);
  if (parts.length === 1) return `${allOf(compared.length)} were ${parts[0]?.how}.`;
  return `Of ${compared.length} things, ${listed(parts.map(({ count, how }) => `${count} ${was(count)} ${how}`))}.`;
}

/** What else the numbers show, in plain words; often nothing. */
export function noticed(week: readonly Activity[]): string[] {
  const compared = week.filter(isCompared);
  const sentences: string[] = [];
  const furthest = furthestOff(compared);
  if (furthest && compared.length > 1) {
    sentences.push(`The widest gap: ${nameOf(furthest)}. ${upperFirst(againstExpected(furthest))}.`);
  }
  const worthIt = compared.find(
    ({ actual, done }) => done !== undefined && done >= clearSense && actual < done,
  );
  if (worthIt) {
    sentences.push(
      `${nameOf(worthIt)} gave you more of a sense of achievement (${worthIt.done}) than enjoyment (${worthIt.actual}). Both count.`,
    );
  }
  if (compared.length > 1 && compared.every(({ expected, actual }) => actual < expected)) {
    sentences.push(
      "All of it was less than you hoped for. That happens when energy is low. Try something smaller or different, and tell someone if it stays so.",
    );
  }
  return sentences;
}

/** Whether enjoyment was given both before and after. */
export function isCompared(activity: Activity): activity is Compared {
  return activity.expected !== undefined && activity.actual !== undefined;
}

/** The first of those furthest from what was expected; none while all was as expected. */
function furthestOff(compared: readonly Compared[]): Compared | undefined {
  const gap = ({ expected, actual }: Compared) => Math.abs(actual - expected);
  const widest = Math.max(0, ...compared.map(gap));
  return widest === 0 ? undefined : compared.find((activity) => gap(activity) === widest);
}

/** "better than you expected: 6, not 3" */
function againstExpected({ expected, actual }: Compared): string {
  if (actual === expected) return `as you expected, ${actual}`;
  const direction = actual > expected ? "better" : "less enjoyable";
  return `${direction} than you expected: ${actual}, not ${expected}`;
}

/** "Monday, “wash three cups”" */
function nameOf({ day, what }: Activity): string {
  const words = trimUnseen(what);
  return words === "" ? day : `${day}, “${isolated(words)}”`;
}

function allOf(count: number): string {
  return count === 2 ? "Both things" : `All ${count} things`;
}

function was(count: number): string {
  return count === 1 ? "was" : "were";
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
