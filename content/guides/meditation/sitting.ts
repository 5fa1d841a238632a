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

const notice: Record<Anchor, string> = {
  breath: "Feel one breath come and go, wherever you notice it most. You need not change it.",
  feet: "Feel your feet: the pressure, the warmth, the ground that holds them.",
  sounds: "Let sounds come to you, near and far. You need not name them.",
};

const reminders: Record<Anchor, readonly [string, ...string[]]> = {
  breath: [
    "Has your mind wandered? That is what minds do. Come back to one breath.",
    "If this is too much, open your eyes and look around. You may stop.",
    "Thoughts may come and go. Feel the next breath.",
    "Is it tight somewhere? Let it be, or move a little.",
    "There is nothing to reach. One breath, and then one more.",
  ],
  feet: [
    "Has your mind wandered? That is what minds do. Come back to your feet.",
    "If this is too much, open your eyes and look around. You may stop.",
    "Thoughts may come and go. Feel the ground.",
    "Is it tight somewhere? Let it be, or move a little.",
    "There is nothing to reach. Two feet, and the floor.",
  ],
  sounds: [
    "Has your mind wandered? That is what minds do. Come back to what you hear.",
    "If this is too much, open your eyes and look around. You may stop.",
    "Thoughts may come and go. Hear the sound that is farthest away.",
    "Is it tight somewhere? Let it be, or move a little.",
    "There is nothing to reach. Hear this sound, and the next.",
  ],
};

const ending = "Let your attention widen to the whole room. Move your fingers and toes.";

/** All that is said in a sitting, in order. */
export function promptsOf({ minutes, anchor, every }: Sitting): Prompt[] {
  const last = minutes * 60 - stepApart;
  const opening = stepsTo(anchor).map((words, place) => ({ at: place * stepApart, words }));
  const firstTurn = opening.length * stepApart;
  const turns = every === 0 ? [] : moments(every, firstTurn, last - stepApart);
  const middle = turns.map((at, turn) => ({ at, words: reminderAt(anchor, turn) }));
  return [...opening, ...middle, { at: last, words: ending }].map(({ at, words }) => ({
    at: at * 1000,
    words,
  }));
}

/** The prompt that stands after `gone` milliseconds. */
export function wordsAt(prompts: Prompt[], gone: number): string {
  return prompts.findLast(({ at }) => at <= gone)?.words ?? "";
}

/** Each thing that can be said with this anchor, once: to read beforehand. */
export function wordsFor(anchor: Anchor): string[] {
  return [...stepsTo(anchor), ...reminders[anchor], ending];
}

function stepsTo(anchor: Anchor): string[] {
  return [
    "Sit so that you can stay a while. Eyes closed, or resting on one spot.",
    "Feel what holds you: the seat, the floor, the bed.",
    notice[anchor],
  ];
}

/** After the last reminder comes the first again. */
function reminderAt(anchor: Anchor, turn: number): string {
  return reminders[anchor][turn % reminders[anchor].length] ?? reminders[anchor][0];
}

/** Multiples of `every` seconds from one moment to another, both included. */
function moments(every: number, from: number, to: number): number[] {
  const first = Math.ceil(from / every);
  const count = Math.max(0, Math.floor(to / every) - first + 1);
  return Array.from({ length: count }, (_, place) => (first + place) * every);
}
