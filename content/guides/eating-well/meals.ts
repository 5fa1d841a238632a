import { type Clock, inHours, onTheClock } from "#content/kit/timer/clock.ts";

export type Meal = { id: string; name: string; at: Clock };

/** Two meals with nothing between them, and how long that is, in minutes. */
export type Stretch = { from: Meal; to: Meal; minutes: number };

/** Named so that they suit a night shift too. */
export const meals = [
  { id: "first", name: "First meal" },
  { id: "between", name: "Something in between" },
  { id: "second", name: "Second meal" },
  { id: "later", name: "Something in between, later" },
  { id: "third", name: "Third meal" },
] as const;

/** Ideas for one thing to add. Nothing is ever taken away. */
export const additions = [
  "Something I like",
  "A piece of fruit",
  "Vegetables, fresh, frozen or tinned",
  "Beans, lentils or chickpeas",
  "Wholegrain bread, rice or oats",
  "A handful of nuts",
  "Fish, also from a tin",
  "A spoon of olive oil",
  "A glass of water",
] as const;

/** From here on we ask about a stretch, in minutes. A figure of ours, from no study, so it only asks. */
const longStretch = 6 * 60;

/** The meals as a day goes, from the first after the longest stretch: we take that one for the night. */
export function inOrder(eaten: readonly Meal[]): Meal[] {
  const byClock = [...eaten].sort((a, b) => a.at - b.at);
  const stretches = stretchesOf(byClock);
  const night = stretches.reduce((longest, { minutes }, place) => {
    return minutes > (stretches[longest]?.minutes ?? 0) ? place : longest;
  }, 0);
  return [...byClock.slice(night + 1), ...byClock.slice(0, night + 1)];
}

/** The long stretches of such a day, the night left out. `eaten` must be in order. */
export function longStretches(eaten: readonly Meal[]): Stretch[] {
  return stretchesOf(eaten)
    .slice(0, -1)
    .filter(({ minutes }) => minutes >= longStretch);
}

/** A question about a stretch, never an order. `show` writes times as the reader's clock does. */
export function aboutStretch({ from, to, minutes }: Stretch, show: (clock: Clock) => string): string {
  return `From ${show(from.at)} to ${show(to.at)} is ${inHours(minutes)}. Would something small in between be welcome?`;
}

/** What to say about the number of meals; empty where nothing needs saying. */
export function aboutCount(count: number): string {
  if (count === 0) return "Fill in one time or more to see the day.";
  if (count === 1) return "That is one meal. Is there a moment for another, however small?";
  return "";
}

/** From each meal to the next, and at last from the last to the first of the next day. */
function stretchesOf(eaten: readonly Meal[]): Stretch[] {
  return eaten.map((from, place) => {
    const to = eaten[(place + 1) % eaten.length] ?? from;
    return { from, to, minutes: onTheClock(to.at - from.at) };
  });
}
