import type { Cue } from "#content/kit/timer/cues.ts";

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

/** What is said of each anchor, in the words of the reminders that name it. */
const sayings: Record<
  Anchor,
  { notice: string; back: string; next: string; enough: string; closer: string; whole: string; rest: string }
> = {
  breath: {
    notice: "Feel one breath come and go, wherever you notice it most. You need not change it.",
    back: "Come back to one breath.",
    next: "Feel the next breath.",
    enough: "One breath, and then one more.",
    closer: "Where does this breath begin? Where is it over?",
    whole: "Follow one whole breath: all the way in, all the way out, and the small rest before the next.",
    rest: "Let the breath do the work for a while. You only keep it company.",
  },
  feet: {
    notice: "Feel your feet: the pressure, the warmth, the ground that holds them.",
    back: "Come back to your feet.",
    next: "Feel the ground.",
    enough: "Two feet, and the floor.",
    closer: "Which foot do you feel more clearly? Stay with that one for a little.",
    whole: "Feel one whole foot: the heel, the sole, the side, each toe. Then the other.",
    rest: "Let the floor carry your feet for a while. You have nothing to hold up.",
  },
  sounds: {
    notice: "Let sounds come to you, near and far. You need not name them.",
    back: "Come back to what you hear.",
    next: "Hear the sound that is farthest away.",
    enough: "This sound, and the next.",
    closer: "Is there a sound that you had stopped hearing?",
    whole: "Let them all be there together: the loud, the faint, and the quiet between them.",
    rest: "Let the sounds come and go for a while. You need not go out to meet them.",
  },
};

const ending = "Let your attention widen to the whole room. Move your fingers and toes.";

/** All that is said in a sitting, in order. */
export function promptsOf({ minutes, anchor, every }: Sitting): Cue[] {
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

/** Said one by one, the most needed first: enough for twenty minutes without hearing one twice. After the last comes the first again. */
function remindersOf(anchor: Anchor): string[] {
  const { back, next, enough, closer, whole, rest } = sayings[anchor];
  return [
    `Has your mind wandered? That is what minds do. ${back}`,
    "If this is too much, open your eyes and look around. You may stop.",
    `Thoughts may come and go. ${next}`,
    "Is it tight somewhere? Let it be, or move a little.",
    `There is nothing to reach. ${enough}`,
    closer,
    `If you are planning, call it planning, and leave the plan where it is. ${back}`,
    "Notice your hands. If they are holding on to something, they can let go of it.",
    "You do not have to feel calm. What is here instead?",
    whole,
    `Perhaps you were a long way off. However far it was, you are here again. ${next}`,
    "If something itches or aches, you may move. Do it slowly, and then be still again.",
    "A face or a worry may come by. Let it pass, like a bus that is not yours.",
    "Let your forehead and your jaw be soft, if they want to be.",
    `If you are bored, that is allowed too. ${enough}`,
    "If you are sleepy, sit up a little, or open your eyes for a moment.",
    rest,
    `If you are waiting for the end, notice the waiting. ${back}`,
    "Be as patient with yourself as you would be with a child who is learning to walk.",
    "Still here, and if that is enough for today, you may stop at any time.",
  ];
}

/** Multiples of `every` seconds from one moment to another, both included. */
function moments(every: number, from: number, to: number): number[] {
  const first = Math.ceil(from / every);
  const count = Math.max(0, Math.floor(to / every) - first + 1);
  return Array.from({ length: count }, (_, place) => (first + place) * every);
}
