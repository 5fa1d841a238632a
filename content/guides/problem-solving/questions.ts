/** What stands before the ideas, and what comes after one was chosen. */
export const problemFields = [
  {
    name: "problem",
    label: "What is the problem, in one sentence?",
    hint: "One thing that could change. Say who, what and when: “The rent is two weeks late”, not “money”.",
  },
  {
    name: "better",
    label: "How would you notice that it is a little better?",
    hint: "Something that you could see or count by the end of next week.",
  },
] as const;

export const tryingFields = [
  {
    name: "first",
    label: "What is the first small part of it?",
    hint: "A quarter of an hour’s worth. Such as: find the office’s number and write down what I want to say",
  },
  { name: "when", label: "When, and where?", hint: "Such as: Monday at ten, at the kitchen table" },
  {
    name: "hurdle",
    label: "What could get in the way, and what then?",
    hint: "Such as: nobody answers, so I write instead",
  },
  {
    name: "looked",
    label: "Afterwards: what happened, and what is next?",
    hint: "If it did not work, you know more than you did. Take the next idea.",
  },
] as const;
