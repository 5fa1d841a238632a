/** What a personal care plan asks, and lines to begin with for whoever is stuck. */
import type { CarePart } from "#domain/care-plan/care-plan.ts";

type CarePartAsked = {
  part: CarePart;
  title: string;
  asks: string;
  /** Each can be taken over as it stands; dots are for what only its writer knows. */
  ideas: readonly string[];
  /** To write on by hand. */
  lines: number;
};

/** In the order of a hard time: noticing it, what helps alone, with others, with those whose work it is. */
export const carePartsAsked: readonly CarePartAsked[] = [
  {
    part: "signs",
    title: "My signs",
    asks: "How do I notice, or how do others notice, that a hard time is coming?",
    ideas: [
      "I sleep much less, or much more.",
      "I stop answering messages.",
      "I skip meals.",
      "I snap at people I like.",
      "My thoughts go round and round.",
      "I feel that nothing will ever change.",
    ],
    lines: 3,
  },
  {
    part: "alone",
    title: "What I can do alone",
    asks: "What has helped before, even a little? Begin with the easiest.",
    ideas: [
      "Breathe out slowly for a few minutes.",
      "Walk around the block.",
      "Take a warm shower.",
      "Put on music that steadies me.",
      "Write down what goes round in my head.",
      "Eat something, and drink a glass of water.",
      "Name five things that I can see.",
    ],
    lines: 4,
  },
  {
    part: "places",
    title: "People and places that take my mind off it",
    asks: "Where can I go, or who is good to be with, without having to talk about it?",
    ideas: [
      "A place with other people in it: a park, a library, a café.",
      "A walk with …",
      "A meal, a game or a film with …",
      "My group, class or place of worship: …",
    ],
    lines: 3,
  },
  {
    part: "people",
    title: "Whom I can ask for help",
    asks: "Who may know how I am? Put a number beside each name.",
    ideas: [
      "…, on …: “I am having a hard time. Can you stay on the phone with me?”",
      "…, on …: “Can you come over, or can I come to you?”",
      "…, on …, who can help with children, animals or food.",
    ],
    lines: 3,
  },
  {
    part: "professionals",
    title: "Professionals",
    asks: "Who looks after me, and how do I reach them? What should they know?",
    ideas: [
      "My doctor: …, on …",
      "My therapist or counsellor: …, on …",
      "Out of hours I call …",
      "The nearest emergency department: …",
      "What they should know: my medicines are …",
    ],
    lines: 3,
  },
  {
    part: "safer",
    title: "Making it safer",
    asks: "What would put more distance between me and harm? If this part is hard to write, ask someone to do it with you.",
    ideas: [
      "I go away from anything that I could use to hurt myself.",
      "I ask … to look after it until this has passed.",
      "I do not stay alone: I go to …, or … comes to me.",
      "I do not drink on a day like this.",
    ],
    lines: 3,
  },
  {
    part: "living",
    title: "What I live for",
    asks: "People, animals, plans, small things. What would I like to be there for?",
    ideas: [
      "Someone who is glad that I am here: …",
      "An animal that waits for me: …",
      "Something that I would like to see, make or finish: …",
      "I have come through a time like this before, by …",
    ],
    lines: 3,
  },
];
