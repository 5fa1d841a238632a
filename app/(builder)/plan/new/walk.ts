/** Somebody's way through the builder, worked out from flow.ts: pure functions of what they have answered so far. */
import { type FormValues, textOf } from "#components/form/form-state.ts";
import { type AnswersSoFar, flow, planLinkOf, type Step, type StepName } from "./flow.ts";

/** A page on the way. `guide` names the practice that is shaped on it. */
export type Stop = { step: StepName; guide?: string };

/** Every page that these answers lead to, in order. */
export function wayOf(answers: AnswersSoFar): Stop[] {
  return names
    .filter((step) => stepOf(step).onlyIf?.(answers) ?? true)
    .flatMap((step): Stop[] =>
      step === "shape" ? (answers.chosen ?? []).map((guide) => ({ step, guide })) : [{ step }],
    );
}

/**
 * Where a step leads once its answers are kept.
 * @param shaped the practices that have been shaped, by the slugs of their guides
 * @param isChange it was given before, and is changed from the last page
 */
export function nextFrom(
  stop: Stop,
  answers: AnswersSoFar,
  shaped: readonly string[],
  isChange: boolean,
): string {
  const way = wayOf(answers);
  if (!isChange) return pathOfStop(way.find((each) => isLater(each, stop, answers)) ?? { step: "look" });
  const { again = [] } = stepOf(stop.step);
  const next = way.find(({ step, guide }) => again.includes(step) && !(guide && shaped.includes(guide)));
  return next ? pathOfStop(next, next.guide === undefined) : pathOfStop({ step: "look" });
}

/** Where "Back" leads. From an answer that is changed it leads to the last page, which listed it. */
export function backFrom(stop: Stop, answers: AnswersSoFar, isChange: boolean): string {
  if (isChange && numberOf(stop.step)) return pathOfStop({ step: "look" });
  const earlier = wayOf(answers).findLast((each) => isLater(stop, each, answers));
  if (!earlier) return "/";
  return (earlier.step === "choose" && planLinkOf(answers)) || pathOfStop(earlier, isChange);
}

/** The page without which there is no plan to look at or to save; undefined when there is one. */
export function unfinished(answers: AnswersSoFar, shaped: readonly string[]): string | undefined {
  if (!answers.chosen?.length) return pathOfStop({ step: "choose" });
  const unshaped = wayOf(answers).find(({ guide }) => guide !== undefined && !shaped.includes(guide));
  return unshaped && pathOfStop(unshaped);
}

/** The guides of the practices that have been shaped. */
export function shapedIn(practices: readonly FormValues[]): string[] {
  return practices.map((practice) => textOf(practice, "guide"));
}

/** Every answer as the last page lists it, with the way to change it. */
export function answersGiven(answers: AnswersSoFar): { as: string; said: string; href: string }[] {
  return names.flatMap((step) => {
    const { listed } = stepOf(step);
    if (!listed) return [];
    return [
      {
        as: listed.as,
        said: listed.said(answers).join("; ") || "Left open",
        href: pathOfStop({ step }, true),
      },
    ];
  });
}

/** What the plan is made from so far. What there is to work around is no part of it, and nobody else's to see. */
export function madeFrom(answers: AnswersSoFar): { as: string; said: string }[] {
  return (["needs", "time", "choose"] as const).flatMap((step) => {
    const { listed } = stepOf(step);
    const said = listed?.said(answers).join("; ");
    return listed && said ? [{ as: listed.as, said }] : [];
  });
}

export function pathOfStop({ step, guide }: Stop, isChange = false): string {
  const { at } = stepOf(step);
  return (guide === undefined ? at : `${at}/${guide}`) + (isChange ? "?change=yes" : "");
}

/** "What does this week have room for? Step 3 of 7", for a page's title. */
export function titleOfStep(name: StepName, heading = stepOf(name).heading): string {
  const progress = progressOf(name);
  if (!progress) return heading;
  return heading.endsWith("?") ? `${heading} S${progress.slice(1)}` : `${heading}, ${progress}`;
}

/** "step 3 of 7"; undefined for a page between two steps. */
export function progressOf(name: StepName): string | undefined {
  const number = numberOf(name);
  return number === undefined ? undefined : `step ${number} of ${counted.length}`;
}

const names = Object.keys(flow) as StepName[];
const counted = names.filter((name) => stepOf(name).isCounted ?? true);

function stepOf(name: StepName): Step {
  return flow[name];
}

function numberOf(name: StepName): number | undefined {
  return counted.indexOf(name) + 1 || undefined;
}

/** Somebody may stand beside their way: on a page that they opened by its address. */
function isLater(one: Stop, other: Stop, { chosen = [] }: AnswersSoFar): boolean {
  const steps = names.indexOf(one.step) - names.indexOf(other.step);
  return steps > 0 || (steps === 0 && chosen.indexOf(one.guide ?? "") > chosen.indexOf(other.guide ?? ""));
}
