/** What attention rests on. The breath makes some people tense, so it is one of several. */
export const anchors = {
  breath: "my breath",
  feet: "my feet on the floor",
  sounds: "sounds around me",
} as const;
export type Anchor = keyof typeof anchors;

export type Sitting = {
  minutes: number;
  anchor: Anchor;
  /** Seconds from one quiet prompt to the next; 0 for none between the beginning and the end. */
  every: number;
};

/** Words to read or hear, `at` milliseconds after the start. They stay until the next. */
export type Prompt = { at: number; words: string };

export const lengths = [2, 5, 10, 20];

export const rhythms = [
  { every: 30, label: "every half minute" },
  { every: 60, label: "every minute" },
  { every: 120, label: "every 2 minutes" },
  { every: 300, label: "every 5 minutes" },
  { every: 0, label: "only at the start and the end" },
];

export const usualSitting: Sitting = { minutes: 5, anchor: "breath", every: 60 };

/** Said at the start and 20 seconds apart, so that nobody is left alone with “now meditate”. */
const stepApart = 20;

/** What is said of each anchor: at first, after wandering off, when thoughts come, and when one strives. */
const sayings: Record<Anchor, { notice: string; back: string; next: string; enough: string }> = {
  breath: {
    notice: "Feel one breath come and go, wherever you notice it most. You need not change it.",
    back: "Come back to one breath.",
    next: "Feel the next breath.",
    enough: "One breath, and then one more.",
  },
  feet: {
    notice: "Feel your feet: the pressure, the warmth, the ground that holds them.",
    back: "Come back to your feet.",
    next: "Feel the ground.",
    enough: "Two feet, and the floor.",
  },
  sounds: {
    notice: "Let sounds come to you, near and far. You need not name them.",
    back: "Come back to what you hear.",
    next: "Hear the sound that is farthest away.",
    enough: "This sound, and the next.",
  },
};

const ending = "Let your attention widen to the whole room. Move your fingers and toes.";

/** All that is said in a sitting, in order. */
export function promptsOf({ minutes, anchor, every }: Sitting): Prompt[] {
  const last = minutes * 60 - stepApart;
  const opening = stepsTo(anchor).map((words, place) => ({ at: place * stepApart, words }));
  const firstTurn = opening.length * stepApart;
  const turns = every === 0 ? [] : moments(every, firstTurn, last - stepApart);
  const reminders = remindersOf(anchor);
  const middle = turns.map((at, turn) => ({ at, words: reminders[turn % reminders.length] ?? "" }));
  return [...opening, ...middle, { at: last, words: ending }].map(({ at, words }) => ({
    at: at * 1000,
    words,
  }));
}

/** The prompt that stands after `gone` milliseconds. */
export function sittingPromptAt(prompts: Prompt[], gone: number): string {
  return prompts.findLast(({ at }) => at <= gone)?.words ?? "";
}

/** Each thing that can be said with this anchor, once: to read beforehand. */
export function anchorWords(anchor: Anchor): string[] {
  return [...stepsTo(anchor), ...remindersOf(anchor), ending];
}

function stepsTo(anchor: Anchor): string[] {
  return [
    "Sit so that you can stay a while. Eyes closed, or resting on one spot.",
    "Feel what holds you: the seat, the floor, the bed.",
    sayings[anchor].notice,
  ];
}

/** Said one by one; after the last comes the first again. */
function remindersOf(anchor: Anchor): string[] {
  const { back, next, enough } = sayings[anchor];
  return [
    `Has your mind wandered? That is what minds do. ${back}`,
    "If this is too much, open your eyes and look around. You may stop.",
    `Thoughts may come and go. ${next}`,
    "Is it tight somewhere? Let it be, or move a little.",
    `There is nothing to reach. ${enough}`,
  ];
}

/** Multiples of `every` seconds from one moment to another, both included. */
function moments(every: number, from: number, to: number): number[] {
  const first = Math.ceil(from / every);
  const count = Math.max(0, Math.floor(to / every) - first + 1);
  return Array.from({ length: count }, (_, place) => (first + place) * every);
}
