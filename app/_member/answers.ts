/**
 * What somebody has answered in the builder so far, and each practice as they shaped it. It waits for a day at most, for
 * the pages of the builder alone (place.ts, docs/decisions/127-what-is-not-saved-yet-waits-in-one-way.md).
 */
import { redirect } from "next/navigation";
import { z } from "zod";
import { idOf } from "#app/_practice/practice.ts";
import type { FormValues } from "#components/form/form-state.ts";
import { areas, guideBySlug, hindrances } from "#content/index.ts";
import type { Wishes } from "#domain/advice/guide-facts.ts";
import { daySchema } from "#domain/day.ts";
import { type LinkedPlan, mostLinkedPractices, writePlanLink } from "#domain/plan-link/plan-link.ts";
import { forgetAt, type KeptOf, keepAt, keptAt } from "./place.ts";

const keysOf = <T extends Record<string, unknown>>(labels: T) =>
  Object.keys(labels) as [keyof T & string, ...(keyof T & string)[]];

/** Chosen in place of a need by whoever cannot or would rather not name one. */
export const notSure = "not-sure";

/** Each question's answer as its form sends it, with what to do when it cannot be used. */
export const questions = {
  needs: z
    .array(z.enum([...keysOf(areas), notSure], "Choose from the list."))
    .min(1, "Choose what fits best. If nothing does, choose “None of these, or not sure”."),
  extent: z.enum(["little", "some", "lot"], "Choose the answer that comes closest."),
  minutes: z.enum(["2", "5", "15"], "Choose one of these times, or leave it open.").optional(),
  energy: z.enum(["low", "ok"], "Choose low or OK, or leave it open.").optional(),
  around: z.array(z.enum(keysOf(hindrances), "Choose from the list, or leave it open.")),
  chosen: z
    .array(z.string().refine((slug) => guideBySlug(slug) !== undefined, "Choose from the list."))
    .min(1, "Choose one practice to begin with.")
    .max(2, "Choose one or two. More can follow later, when these have found their place."),
};

const answersSchema = z.object({
  /** Made with the first answer. The ids of the practices come from it, so that saving them is idempotent. */
  id: z.uuid(),
  ...z.object(questions).partial().shape,
  /** More than the question allows where they come from a plan link. */
  chosen: z.array(z.string()).max(mostLinkedPractices).optional(),
  /** For somebody who came with a plan link: the plan as it writes it, and the day to begin, if any. */
  suggested: z.string().optional(),
  start: daySchema.optional(),
});
export type Answers = z.infer<typeof answersSchema>;

/** What the answers wish for. Whoever leaves time and energy open is led gently. */
export function wishesOf({ needs = [], minutes = "5", energy, around = [] }: Answers): Wishes {
  return {
    needs: needs.filter((need) => need !== notSure),
    minutes: Number(minutes),
    energy: energy ?? "open",
    around,
  };
}

const path = "/plan/new";
const place = { name: "tend-answers", path };

/** The answers so far; undefined before the first, or when they are more than a day old. */
export async function readAnswers(): Promise<Answers | undefined> {
  return answersIn(await keptAt(place, "answers"));
}

function answersIn(kept: KeptOf<"answers"> | undefined): Answers | undefined {
  return answersSchema.safeParse(kept?.values).data;
}

/** The answers so far. Someone who has none, or whose browser keeps none, is led to the first question and told why. */
export async function answersOrBegin(): Promise<Answers> {
  return (await readAnswers()) ?? redirect(`${path}?begin=again`);
}

/** False, and nothing is changed, when it is too long. */
export async function keepAnswers(change: Partial<Answers>): Promise<boolean> {
  const kept = await keptAt(place, "answers");
  const answers = answersIn(kept) ?? { id: crypto.randomUUID() };
  return keepAt(place, asKept({ ...answers, ...change }, kept?.shaped));
}

/** Begins anew with the plan of a plan link. What is to be shaped is chosen already. */
export async function beginWith(plan: LinkedPlan, choice: Pick<Answers, "chosen" | "start">): Promise<void> {
  await keepAt(place, asKept({ id: crypto.randomUUID(), suggested: writePlanLink(plan), ...choice }));
}

function asKept(answers: Answers, shaped: FormValues[] = []): KeptOf<"answers"> {
  const given = Object.entries(answers).flatMap(([question, answer]) =>
    answer === undefined ? [] : [[question, answer] as const],
  );
  return { kind: "answers", values: Object.fromEntries(given), shaped };
}

/** The chosen practices that have been shaped, as their forms sent them, in the order in which they were chosen. */
export async function readShaped({ chosen = [] }: Pick<Answers, "chosen">): Promise<FormValues[]> {
  const shaped = (await keptAt(place, "answers"))?.shaped ?? [];
  return chosen
    .map((guide) => shaped.find((practice) => practice.guide === guide))
    .filter((practice) => practice !== undefined);
}

/** Keeps a chosen practice as it was shaped; false when it is too long. What is changed later gets another id. */
export async function keepShaped(answers: Answers, practice: FormValues): Promise<boolean> {
  const { draftId: _, ...said } = practice;
  const draftId = idOf([answers.id, said]);
  const others = (await readShaped(answers)).filter(({ guide }) => guide !== practice.guide);
  return keepAt(place, asKept(answers, [...others, { ...said, draftId }]));
}

export async function forgetAnswers(): Promise<void> {
  await forgetAt(place);
}
