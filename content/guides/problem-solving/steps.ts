import type { Written } from "#content/kit/written.ts";
import { isUnseen, trimUnseen } from "#domain/unseen.ts";

/** Names of the fields of each idea, by the number under which it can be chosen. */
export const ideaRows = ["1", "2", "3", "4"].map((number) => ({
  number,
  idea: `idea-${number}`,
  good: `idea-${number}-for`,
  bad: `idea-${number}-against`,
}));

/** How an idea is named where it is chosen: by its number, with its words once there are some. */
export function ideaName(number: string, written: Written): string {
  const words = trimUnseen(written[`idea-${number}`] ?? "");
  return words === "" ? `Idea ${number}` : `${number}: ${words}`;
}

/** What to do next on the page; empty while nothing is written, and when the plan is whole. */
export function nextThing(written: Written): string {
  const has = (name: string) => !isUnseen(written[name] ?? "");
  const ideas = ideaRows.filter(({ idea }) => has(idea)).length;
  if (!has("problem")) return "";
  if (ideas === 0) return "Now any idea at all, a silly one too. Do not weigh it yet.";
  if (!has("chosen"))
    return ideas === 1
      ? "One idea is a start. Can you find a second, so that there is a choice?"
      : `${ideas} ideas. Weigh them, and choose one to try first.`;
  if (!has("first")) return "Which part of it can be done in a quarter of an hour? Begin there.";
  if (!has("when")) return "When, and where? A step without an hour tends to stay on the page.";
  return "";
}

/** The plan as a sentence to say to oneself; empty while it has no first step or no hour. */
export function firstStepInWords(written: Written): string {
  const { first = "", when = "", hurdle = "" } = written;
  if (isUnseen(first) || isUnseen(when)) return "";
  const way = isUnseen(hurdle) ? "" : ` In the way may be: ${trimUnseen(hurdle)}.`;
  return `${trimUnseen(when)}: ${trimUnseen(first)}.${way}`;
}
