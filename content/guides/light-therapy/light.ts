import { type Clock, onTheClock } from "#content/kit/timer/clock.ts";

export type Answer = "yes" | "no" | "unsure";

export const answerLabels: Record<Answer, string> = { yes: "Yes", no: "No", unsure: "I am not sure" };

/** Asked before any plan. `ask` says whom to ask after a yes, or where someone is not sure. */
export const lampQuestions = [
  {
    id: "eyes",
    question:
      "Do you have an eye disease, or take a medicine that makes your eyes or skin sensitive to light?",
    hint: "Some medicines do that, at least one for depression among them. Show a pharmacist all that you take, herbs too.",
    ask: "Ask an eye doctor about your eyes, or a pharmacist about your medicines. For them, it is not known how safe such light is.",
  },
  {
    id: "bipolar",
    question:
      "Do you have bipolar disorder, or were you ever so high or wound up that you hardly needed sleep?",
    hint: "Bright light can tip the mood too far the other way.",
    ask: "Ask the clinician who treats you, or your doctor. In bipolar disorder, light is used only with something that protects against mania.",
  },
] as const;

type QuestionId = (typeof lampQuestions)[number]["id"];
export type LampAnswers = Partial<Record<QuestionId, Answer>>;

/** What comes after the answers: more to answer, someone to ask, or the plan. */
export type Next = "answer" | "ask" | "plan";

export function nextAfter(answers: LampAnswers): Next {
  if (advice(answers).length > 0) return "ask";
  return lampQuestions.every(({ id }) => answers[id] === "no") ? "plan" : "answer";
}

/** Whom to ask, for every yes and every doubt. */
export function advice(answers: LampAnswers): string[] {
  return lampQuestions
    .filter(({ id }) => answers[id] === "yes" || answers[id] === "unsure")
    .map(({ ask }) => ask);
}

/** As the trial had it, in minutes; the shorter ones are for a beginning. */
export const studiedLength = 30;
export const lengths = [10, 20, studiedLength];
export const usualRise: Clock = 7 * 60;

/** What the lamp gives where one sits. */
export const lamps = {
  studied: {
    label: "10,000 lux",
    about:
      "10,000 lux is what the trial used. Sit where your lamp gives it: the maker says how near that is.",
  },
  weaker: {
    label: "Less than that",
    about:
      "This plan is made for 10,000 lux. Studies of winter mood counted 1,000 lux and more as bright light, but how long to sit with a weaker lamp is not known here. Ask the maker or a clinician, and do not add hours by yourself.",
  },
  unknown: {
    label: "I do not know",
    about: "Look at the lamp or its leaflet. It should name 10,000 lux, and how far away that holds.",
  },
} as const;

export type Lamp = keyof typeof lamps;

export type LampStep = { at: Clock; what: string };

/** Minutes between getting up and sitting down: soon after waking, with time for the bathroom. */
const untilLight = 10;

/** A morning with the lamp, in order. It may cross midnight, for those who get up at night. */
export function morning(rise: Clock, minutes: number): LampStep[] {
  const steps = [
    { at: rise, what: "Get up." },
    {
      at: rise + untilLight,
      what: "Lamp on. Sit with your eyes open, and do not stare into it. Eat or read.",
    },
    { at: rise + untilLight + minutes, what: "Lamp off. How are your eyes, your head and your mood?" },
  ];
  return steps.map(({ at, what }) => ({ at: onTheClock(at), what }));
}

/** What to know about getting up at this hour; empty for a morning, which is when light was tested. */
export function aboutHour(rise: Clock): string {
  return rise < earliestMorning || rise >= noon
    ? "That is not a morning. Light at an odd hour may shift your sleep, so ask a clinician about the hour before you begin."
    : "";
}

const earliestMorning: Clock = 4 * 60;
const noon: Clock = 12 * 60;

/** What to know about this length; empty for the one that was studied. */
export function aboutLampTime(minutes: number): string {
  return minutes < studiedLength
    ? `Shorter than the ${studiedLength} minutes that were studied. It is a gentle way to begin.`
    : "";
}
