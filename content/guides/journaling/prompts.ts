/** A kind of writing, with prompts to choose from. */
export type PromptKind = {
  id: string;
  label: string;
  /** Said before anyone begins, where the kind can stir things up. */
  caution?: string;
  prompts: readonly [string, ...string[]];
};

/** The gentlest first: it is what the page opens with. */
export const promptKinds: readonly [PromptKind, ...PromptKind[]] = [
  {
    id: "good",
    label: "Something good",
    prompts: [
      "What went well today, however small? What had a part in it?",
      "Think of someone who was kind to you. What did they do, and how was it to receive?",
      "Describe a place where you feel at ease: its light, its sounds, its smells.",
      "What did you handle today that would once have been harder?",
    ],
  },
  {
    id: "today",
    label: "What happened, and how I feel",
    prompts: [
      "What is on your mind? Say what happened, and then how it feels.",
      "When today did your mood change? What came before it?",
      "What drained you today, and what gave something back?",
      "Where in your body do you feel this day? What would it say?",
    ],
  },
  {
    id: "worries",
    label: "Worries, parked for now",
    prompts: [
      "List what worries you, one line each. Mark what you can do something about tomorrow.",
      "What are you afraid will happen? What else could happen?",
      "What would you tell a friend who had this worry?",
      "Which one thing can wait until a time you choose? Write down that time.",
    ],
  },
  {
    id: "letter",
    label: "A letter I will not send",
    caution:
      "This can stir up old pain. If it is about a trauma, write it only with a professional beside you. You may stop at any line.",
    prompts: [
      "Write to someone you miss. What would you like them to know?",
      "Write to someone who let you down. Say what happened, and what you needed.",
      "Write to yourself, five years ago, as a friend would.",
      "Write to whatever wears you out, as if it could read.",
    ],
  },
];

/** The kind with this id; the gentlest if there is none such. */
export function kindById(id: string | undefined): PromptKind {
  return promptKinds.find((kind) => kind.id === id) ?? promptKinds[0];
}

/** The prompt after `turn` asks for another one; after the last comes the first again. */
export function promptAt(kind: PromptKind, turn: number): string {
  return kind.prompts[turn % kind.prompts.length] ?? kind.prompts[0];
}
