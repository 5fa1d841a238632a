/** The pause in three sentences, each with words to borrow. */
export const pauseSteps = [
  {
    name: "pause-hard",
    label: "This is hard",
    hint: "Say what hurts, plainly. Such as: I am worn out, and I snapped at the children.",
  },
  {
    name: "pause-others",
    label: "I am not the only one",
    hint: "Who else would feel like this? Such as: anybody would be short after three bad nights.",
  },
  {
    name: "pause-kind",
    label: "What would be kind now?",
    hint: "A word, or something to do. Such as: I say sorry, and then I sit down for five minutes.",
  },
] as const;

/** Ways into the letter. It is written from a friend to oneself. */
export const letterOpenings = [
  "I can see how hard you have tried with …",
  "It makes sense that you feel … because …",
  "What I would not want you to forget is …",
  "What I wish for you this week is …",
] as const;
