import type { Cue } from "#content/kit/timer/cues.ts";

/** A part of the body to tense gently and let go of, in the order in which one goes through them. */
export type Part = { id: string; label: string; tense: string; loose: string };

export const parts: readonly Part[] = [
  {
    id: "hands",
    label: "hands and forearms",
    tense: "Close your hands into loose fists, and then a little tighter.",
    loose: "Let your fingers fall open. Feel how heavy and warm they may be.",
  },
  {
    id: "arms",
    label: "upper arms",
    tense: "Bend your arms, and draw your hands towards your shoulders.",
    loose: "Let your arms sink back to where they were.",
  },
  {
    id: "shoulders",
    label: "shoulders",
    tense: "Lift your shoulders a little way towards your ears.",
    loose: "Let them drop, and then a little lower still.",
  },
  {
    id: "face",
    label: "face and jaw",
    tense: "Screw up your eyes and nose. Press your lips together, not your teeth.",
    loose: "Let your forehead go smooth, and your jaw hang a little.",
  },
  {
    id: "belly",
    label: "belly",
    tense: "Make your belly firm, as if somebody were about to touch it. Keep breathing.",
    loose: "Let it be soft, and let the breath move it.",
  },
  {
    id: "thighs",
    label: "thighs and seat",
    tense: "Press your thighs together, and make them firm.",
    loose: "Let your weight sink into what holds you.",
  },
  {
    id: "feet",
    label: "calves and feet",
    tense: "Point your toes a little way up, towards your shins. If it cramps, let go at once.",
    loose: "Let your feet fall as they like.",
  },
];

/** Name of the field that is ticked when this part is left out. */
export const leaveOutField = ({ id }: Part) => `leave-${id}`;

export const lengths = [5, 10, 15];
export const usualRelaxing = 10;

/** Whether the words ask to tense something. */
type RelaxingCue = Cue & { tense?: true };

const opening = [
  "Sit or lie so that nothing has to be held up. Eyes closed, or resting on one spot.",
  "Tense gently, to about half of what you could. It should never hurt.",
];
/** Seconds between the two, and before the first part. */
const openingStep = 12;
const ending = "Stay a moment. Then move your hands and feet, and look round before you get up.";
const endingLasts = 20;
const tenseFor = 6;
/** Less time than this with one part would be a rush. */
const shortestTurn = 25;
const resting = "Nothing to tense. Let the chair or the bed hold you, and breathe as you like.";

/** All that is said in so many minutes, with the parts that are not left out: twice over where there is time for it. */
export function cuesOf(minutes: number, kept: readonly Part[]): RelaxingCue[] {
  const first = opening.length * openingStep;
  const last = minutes * 60 - endingLasts;
  const rounds = kept.length > 0 && (last - first) / (kept.length * 2) >= shortestTurn ? 2 : 1;
  const turns = Array.from({ length: rounds }, () => kept).flat();
  const turn = (last - first) / Math.max(1, turns.length);
  const middle =
    turns.length === 0
      ? [{ at: first, words: resting }]
      : turns.flatMap((part, place): RelaxingCue[] => {
          const at = first + Math.floor(place * turn);
          return [
            { at, words: part.tense, tense: true },
            { at: at + tenseFor, words: `And let go. ${part.loose}` },
          ];
        });
  return [
    ...opening.map((words, place) => ({ at: place * openingStep, words })),
    ...middle,
    { at: last, words: ending },
  ].map((cue) => ({ ...cue, at: cue.at * 1000 }));
}
