/** One hard sentence, turned into a fair one, so that nobody begins with an empty page. */
export type Example = {
  id: string;
  label: string;
  /** What one says to oneself. */
  said: string;
  /** What one would say to a friend in the same place. */
  friend: string;
  /** A sentence to keep: true, kind, and short. */
  keep: string;
};

export const examples: readonly [Example, ...Example[]] = [
  {
    id: "mistake",
    label: "A mistake",
    said: "I am so stupid. I ruin everything.",
    friend: "You sent it to the wrong person, and you are ashamed. Anyone would be. What can be put right?",
    keep: "I made a mistake, and I can put part of it right.",
  },
  {
    id: "undone",
    label: "What I did not get done",
    said: "I am lazy. I never finish a thing.",
    friend: "You were worn out before the day began. You did the part that could not wait.",
    keep: "I did what I had the strength for. The rest can wait for another day.",
  },
  {
    id: "others",
    label: "Being worse than others",
    said: "Everyone else manages. It’s only me who can’t.",
    friend: "You’re comparing their outside with your inside. You carry things they don’t see.",
    keep: "I’m on my own road, and I go at my own pace.",
  },
  {
    id: "body",
    label: "My body, or being ill",
    said: "I am a burden. My body is useless.",
    friend: "You did not choose this. It is a hard thing to live with, and you still care for people.",
    keep: "This is hard, and I am more than what hurts.",
  },
  {
    id: "old",
    label: "An old wound",
    said: "It was my own fault. I should have known.",
    friend: "You knew what you knew then. What was done to you was not your doing.",
    keep: "I did what I could with what I knew.",
  },
];

/** The example with this id; the first if there is none such. */
export function exampleById(id: string | undefined): Example {
  return examples.find((example) => example.id === id) ?? examples[0];
}
