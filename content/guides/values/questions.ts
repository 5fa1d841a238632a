/** From what matters to a step: asked once the parts of life are rated. */
export const valueQuestions = [
  {
    name: "value-how",
    label: "In one of these parts: what sort of person do I want to be there?",
    hint: "How, not what: “patient”, “curious”, “somebody who turns up”. A goal can be ticked off, and this cannot.",
  },
  {
    name: "value-step",
    label: "One small step in that direction",
    hint: "Ten minutes of it, this week. Such as: ring my sister and only listen",
  },
  { name: "value-when", label: "When, and where?", hint: "Such as: Thursday, on the walk home" },
  {
    name: "value-guest",
    label: "What may come along, that I am willing to bring with me?",
    hint: "Such as: nerves, tiredness, the thought that it is too late. You need not get rid of it first.",
  },
] as const;
