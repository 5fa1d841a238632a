import type { Written } from "#content/kit/written.ts";

/** A way in which thoughts often go wrong, with what it sounds like. */
export type Trap = { id: string; name: string; sounds: string };

export const traps: readonly Trap[] = [
  { id: "all", name: "All or nothing", sounds: "If it is not perfect, it is worthless." },
  { id: "mind", name: "Mind reading", sounds: "They think I am a fool. I can tell." },
  { id: "fortune", name: "Fortune telling", sounds: "It will go wrong. I know it will." },
  { id: "huge", name: "Making it huge", sounds: "One slip, and all is lost." },
  { id: "bad", name: "Only the bad", sounds: "Ten people liked it. One did not, so it was bad." },
  { id: "should", name: "Shoulds", sounds: "I should manage. I must not need help." },
  { id: "label", name: "Labels", sounds: "I am a failure. I am weak." },
  { id: "fault", name: "All my fault", sounds: "They are quiet. It must be something I did." },
  { id: "feeling", name: "Feeling as proof", sounds: "I feel guilty, so I did something wrong." },
];

/** Name of the box to tick for a trap. */
export function trapField({ id }: Trap): string {
  return `trap-${id}`;
}

/** The names of those that were ticked, as one line; empty if none was. */
export function tickedTraps(written: Written): string {
  return traps
    .filter((trap) => written[trapField(trap)])
    .map(({ name }) => name)
    .join(", ");
}
