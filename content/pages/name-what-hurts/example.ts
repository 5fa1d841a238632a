import type { PartOfMoment } from "./parts.ts";

/** A moment that nobody had, as it might be written down. */
export const example: {
  who: string;
  wrote: Record<PartOfMoment["name"], string>;
  round: string;
  begin: string;
} = {
  who: "Mina is made up, and so is her Sunday evening.",
  wrote: {
    happened: "Sunday, six o’clock. A message from my manager: “Can we talk tomorrow?”",
    thoughts: "“I have done something wrong. I will be out by Christmas.”",
    feelings: "Afraid, 8. A bit ashamed, 5.",
    body: "Tight stomach, cold hands.",
    did: "Shut the laptop. Lay on the sofa with my phone until one. Did not answer my sister.",
  },
  round:
    "The short night made Monday look worse, and a sister who hears nothing cannot say that “talk” may mean the rota. So it went round, and each part fed the next.",
  begin:
    "The message cannot be changed, and at six o’clock she cannot talk herself out of the thought. What she did is the easiest place. Next Sunday she will answer her sister before she lies down.",
};
