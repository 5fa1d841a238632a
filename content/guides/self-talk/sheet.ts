import type { Sheet } from "#content/paper/paper.ts";

export const sheet: Sheet = {
  title: "Say it as a friend would",
  intro: "From a harsh sentence to a fair one. Go slowly, and stop when it is enough.",
  parts: [
    {
      kind: "lines",
      name: "said",
      label: "What did I say to myself?",
      hint: "Word for word, as harsh as it was.",
      lines: 3,
    },
    {
      kind: "lines",
      name: "friend",
      label: "What would I say to a friend in the same place?",
      hint: "What would you see that they do not?",
      lines: 4,
    },
    {
      kind: "lines",
      name: "keep",
      label: "A fair sentence to keep",
      hint: "Short, and true on a bad day too. It need not be cheerful.",
      lines: 3,
    },
  ],
};
