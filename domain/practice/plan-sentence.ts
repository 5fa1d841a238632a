/** A practice in the plan as one sentence. It knows no calendar, so that a form can say it in the browser too. */
import { describeMinutes } from "#domain/amounts.ts";
import { isolated } from "#domain/isolated.ts";

type Parts = {
  cue: string;
  /** Completes "I will …". */
  does: string;
  minutes: number;
  place: string;
  /** As the member reads it; empty when none was named. */
  time: string;
  /** "3 times a week", "on Mon and Thu". */
  schedule: string;
};

/** "After I put the kettle on, I will breathe slowly for 5 minutes, at the table, at 07:30, every day." */
export function planSentence({ cue, does, minutes, place, time, schedule }: Parts): string {
  const parts = [
    `I will ${does} for ${describeMinutes(minutes)}`,
    place && describePlace(place),
    time && `at ${time}`,
    schedule,
  ];
  const said = parts.filter(Boolean).join(", ");
  return cue ? `After I ${isolated(cue)}, ${said}.` : `${said}.`;
}

/** "at the kitchen table"; words that say themselves where, as "in bed" does, stay as they are. */
export function describePlace(place: string): string {
  return /^(at|behind|beside|by|in|near|next to|on|outside|under|upstairs|while|with)\b/i.test(place)
    ? isolated(place)
    : `at ${isolated(place)}`;
}

/** Made once: to make one takes nine times as long as to use it. */
const listed = new Intl.ListFormat("en-GB");

/** "every day", "on Mon, Wed and Fri", "on Monday". @param names in full, in the order in which they are said */
export function describeDays(names: readonly string[]): string {
  if (names.length === 7) return "every day";
  const said = names.length === 1 ? names : names.map((name) => name.slice(0, 3));
  return `on ${listed.format(said)}`;
}
