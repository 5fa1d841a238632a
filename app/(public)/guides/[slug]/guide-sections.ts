/** The parts of a guide’s page by their anchors, in order. Addresses with an anchor are shared, so these stay. */
export const guideSections = [
  { id: "try", label: "Try it" },
  { id: "how", label: "How" },
  { id: "an-example", label: "An example" },
  { id: "ways-to-vary-it", label: "Ways to vary it" },
  { id: "when-it-gets-stuck", label: "When it gets stuck" },
  { id: "if-this-is-hard-because", label: "If this is hard" },
  { id: "the-first-week", label: "The first week" },
  { id: "why-it-may-help", label: "Why" },
  { id: "who-this-is-not-enough-for", label: "When it is not enough" },
  { id: "plan", label: "Put it in your week" },
  { id: "evidence", label: "The evidence" },
] as const;
