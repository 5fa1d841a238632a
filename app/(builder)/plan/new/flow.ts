/**
 * The builder, step by step, from the first question to a plan on one page. Read it from top to bottom: that is how
 * somebody goes through it. A page draws a step, an action keeps what was answered there, and walk.ts works out the
 * rest from here: what comes next and what "Back" leads to, "step n of 7", what is asked again when an answer changes,
 * and the list of answers on the last page.
 */
import { type Answers, notSure } from "#app/_member/answers.ts";
import { areaPages, guideBySlug, hindrances } from "#content/index.ts";

/** What was answered so far. */
export type AnswersSoFar = Omit<Answers, "id">;

export type Step = {
  /** The address of its page. */
  at: string;
  /** The heading of the page; also its title, with "step n of 7". */
  heading: string;
  /** What it asks, if the questions are the same for everybody. */
  questions?: readonly StepQuestion[];
  /** How the last page lists what was answered here, where it can be changed. */
  listed?: { as: string; said: (answers: AnswersSoFar) => string[] };
  /** What the answers given here change: these steps come again before the last one, when an answer was changed. */
  again?: readonly StepName[];
  /** Who comes here; everybody, if it does not say. */
  onlyIf?: (answers: AnswersSoFar) => boolean;
  /** false: it asks for nothing and is not one of the seven. */
  isCounted?: false;
};

export type StepQuestion = {
  /** Under this name the answer is kept (`questions` in app/_member/answers.ts says which ones can be). */
  name: "needs" | "extent" | "minutes" | "energy" | "around";
  /** The heading of the page, if it does not say. */
  legend?: string;
  hint?: string;
  choose: "one" | "many";
  /** Short words stand beside each other, longer ones below each other. */
  look: "words" | "rows";
  options: { value: string; label: string; hint?: string }[];
};

const needs: Step = {
  at: "/plan/new",
  heading: "What would you like to feel easier?",
  questions: [
    {
      name: "needs",
      hint: "Choose as many as you like.",
      choose: "many",
      look: "rows",
      options: [
        ...areaPages.map(({ slug, front }) => ({ value: slug, label: front.title, hint: front.summary })),
        { value: notSure, label: "None of these, or not sure" },
      ],
    },
  ],
  listed: { as: "What you would like to feel easier", said: (answers) => labels(needs, answers) },
  again: ["choose"],
};

const extent: Step = {
  at: "/plan/new/how-much",
  heading: "How much does it get in the way?",
  questions: [
    {
      name: "extent",
      hint: "Think of your work, your sleep, and the people you care about.",
      choose: "one",
      look: "rows",
      options: [
        { value: "little", label: "A little" },
        { value: "some", label: "Some" },
        { value: "lot", label: "A lot, or for two weeks or more" },
      ],
    },
  ],
  listed: { as: "How much it gets in the way", said: (answers) => labels(extent, answers) },
  again: ["help"],
};

/** Where else help is, before anything is proposed. It names no illness and bars nobody. */
const help: Step = {
  at: "/plan/new/help-first",
  heading: "You do not have to carry this alone",
  onlyIf: (answers) => answers.extent === "lot",
  isCounted: false,
};

const time: Step = {
  at: "/plan/new/time",
  heading: "What does this week have room for?",
  questions: [
    {
      name: "minutes",
      legend: "Time for one practice",
      choose: "one",
      look: "words",
      options: [
        { value: "2", label: "2 minutes" },
        { value: "5", label: "5 minutes" },
        { value: "15", label: "15 minutes" },
      ],
    },
    {
      name: "energy",
      legend: "Your energy",
      choose: "one",
      look: "words",
      options: [
        { value: "low", label: "Low" },
        { value: "ok", label: "OK" },
      ],
    },
  ],
  listed: {
    as: "Time and energy",
    said: ({ minutes, energy }) => [
      ...(minutes ? [`${minutes} minutes`] : []),
      ...(energy ? [`energy ${energy === "ok" ? "OK" : "low"}`] : []),
    ],
  },
  again: ["choose"],
};

/** A filter for the advice, and no part of the plan. */
const around: Step = {
  at: "/plan/new/around",
  heading: "Anything to work around?",
  questions: [
    hindrancesTo("Daily life", ["shifts", "caring", "privacy", "money"]),
    hindrancesTo("Body", ["pain", "heart", "illness", "eyes"]),
    hindrancesTo("Mind, past and people", ["bipolar", "psychosis", "ocd", "trauma", "eating", "unsafe"]),
  ],
  listed: { as: "What to work around", said: (answers) => labels(around, answers) },
  again: ["choose"],
};

/** The advice: three practices, the others, and what is left out. One or two are chosen. */
const choose: Step = {
  at: "/plan/new/choose",
  heading: "Practices that may suit you",
  listed: {
    as: "What you chose",
    said: ({ chosen = [] }) => chosen.flatMap((slug) => guideBySlug(slug)?.front.title ?? []),
  },
  again: ["shape"],
};

/** Comes once for each chosen practice, at `/plan/new/shape/<guide>`. Again: only for those that were never shaped. */
const shape: Step = {
  at: "/plan/new/shape",
  heading: "Make it yours",
  again: ["shape"],
};

const look: Step = {
  at: "/plan/new/look",
  heading: "Your plan on one page",
};

/** The steps in their order. */
export const flow = { needs, extent, help, time, around, choose, shape, look };

export type StepName = "needs" | "extent" | "help" | "time" | "around" | "choose" | "shape" | "look";

/**
 * Whoever came with a plan link chose there, and begins at `shape`. The questions before it are not theirs.
 * @returns the way back to the plan link
 */
export function planLinkOf({ suggested }: AnswersSoFar): string | undefined {
  return suggested === undefined ? undefined : `/suggested?${suggested}`;
}

function hindrancesTo(legend: string, keys: (keyof typeof hindrances)[]): StepQuestion {
  const options = keys.map((value) => ({ value, label: hindrances[value] }));
  return { name: "around", legend, choose: "many", look: "rows", options };
}

/** The labels of what was chosen in a step. */
function labels({ questions = [] }: Step, answers: AnswersSoFar): string[] {
  return questions.flatMap(({ name, options }) => {
    const chosen: (string | undefined)[] = [answers[name]].flat();
    return options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  });
}
