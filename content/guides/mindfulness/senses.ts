/** One step of coming back through the senses. `instead` is for those who cannot, or would rather not, use that one. */
export type Sense = { count: string; what: string; help: string; instead: string };

export const senses: readonly [Sense, ...Sense[]] = [
  {
    count: "Five",
    what: "things you can see",
    help: "Small ones count: a crack, a shadow, the colour of a cup. Name each one.",
    instead: "Eyes closed, or you do not see well? Name five things that you know are near you.",
  },
  {
    count: "Four",
    what: "things you can feel",
    help: "The chair, your sleeve, the air, the ground under your feet. Touch one if you like.",
    instead: "If you would rather not notice your body, feel a thing: a key, a cup, a wall.",
  },
  {
    count: "Three",
    what: "things you can hear",
    help: "One near, one far, and one that you had not noticed.",
    instead: "Quiet, or you do not hear well? Make a sound you can feel: hum, or tap the table.",
  },
  {
    count: "Two",
    what: "things you can smell",
    help: "Soap, coffee, your sleeve, the air by the window.",
    instead: "Nothing there? Think of two smells that you like.",
  },
  {
    count: "One",
    what: "thing you can taste",
    help: "What is in your mouth right now, or a sip of water.",
    instead: "Nothing there? Think of one taste that you like.",
  },
];

export const afterwards =
  "You are here. Notice the room, and what is a little different. You can go round again, or get up and move.";

/** After the last sense comes this place, where nothing is asked. */
export const end = senses.length;

/** One step on, and from the end back to the beginning. */
export function onward(place: number): number {
  return place >= end ? 0 : place + 1;
}

/** What the button says that leads on from here. */
export function onwardLabel(place: number): string {
  const next = senses[place + 1];
  if (next) return `Next: ${next.count.toLowerCase()} ${next.what}`;
  return place < end ? "I have come through" : "Go round again";
}

/** What is shown, and read out, at a place. */
export function senseAt(place: number): { heading: string; help: string; instead: string } {
  const sense = senses[place];
  return sense
    ? { heading: `${sense.count} ${sense.what}`, help: sense.help, instead: sense.instead }
    : { heading: "Here, now", help: afterwards, instead: "" };
}
