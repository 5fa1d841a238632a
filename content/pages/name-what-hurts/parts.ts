/** The five parts of a moment, in the order in which the circle is read, and the guides that work at each. */
export const partsOfMoment = [
  {
    name: "happened",
    label: "What happened",
    hint: "Where, when, who. Such as: Sunday, six o’clock, I opened my mail.",
    ways: ["problem-solving", "setting-boundaries"],
    way: "Sometimes it can be changed",
  },
  {
    name: "thoughts",
    label: "What went through my head",
    hint: "A sentence or a picture. Such as: “I will never get through that.”",
    ways: ["challenging-thoughts", "worry-time"],
    way: "A thought can be put on paper, or put off",
  },
  {
    name: "feelings",
    label: "What I felt",
    hint: "One word may do: afraid, ashamed, flat. How strong, from 0 to 10?",
    ways: ["kind-pause", "self-talk"],
    way: "A feeling can be met with kindness",
  },
  {
    name: "body",
    label: "What my body did",
    hint: "Such as: tight stomach, hot face, no strength.",
    ways: ["breathing", "muscle-relaxation"],
    way: "A body can be helped to settle",
  },
  {
    name: "did",
    label: "What I did, or left undone",
    hint: "Such as: closed the laptop, had crisps, did not ring back.",
    ways: ["activity-scheduling", "connection"],
    way: "One small thing can be done differently",
  },
] as const;

export type PartOfMoment = (typeof partsOfMoment)[number];

/** The field in which it is chosen where to begin. */
export const beginName = "begin-at";
/** The field for what one would try. */
export const tryName = "try";

/** What is still to do on the page; empty while nothing is written, and when it is whole. */
export function nextOnCircle(isWritten: (name: string) => boolean): string {
  const open = partsOfMoment.filter(({ name }) => !isWritten(name));
  if (open.length === partsOfMoment.length) return "";
  const [first] = open;
  if (first) return `Next: ${first.label.replace(/^W/, "w")}. You may leave any of them out.`;
  if (!isWritten(beginName)) return "All five are there. Where might it be easiest to change something?";
  return isWritten(tryName) ? "" : "What is the smallest thing that you could try there, this week?";
}
