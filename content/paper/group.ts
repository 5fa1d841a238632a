import { cautionsAround, cautionsOf, type Guide, hindrances } from "#content/index.ts";
import { lowered, surenessOf, testedIn } from "#content/shown.ts";
import { daySchema, formatDay } from "#domain/day.ts";
import { withHelp } from "./handout.ts";
import { sheetOf } from "./paper.ts";
import { sectionsOf } from "./sections.ts";

/** A stretch of the fifty minutes: what the leader does then, and what is said or read out. */
export type GroupPart = {
  title: string;
  minutes: number;
  /** From when to when, as a stopwatch counts: "0:05–0:13". */
  time: string;
  /** What to do, in a sentence or two. */
  lead: string;
  points: readonly string[];
  /** Whether the points follow one another. */
  inOrder?: true;
};

/** A guide as a group of fifty minutes. What it teaches is in the guide’s own words; ours is only how to lead it. */
export type GroupOutline = {
  title: string;
  aim: string;
  /** What has to be there. */
  bring: readonly string[];
  parts: readonly GroupPart[];
  /** The guide’s cautions, the main one first. */
  careful: readonly string[];
  /** Whom to ask beforehand, by what they have to work around. */
  askFirst: readonly { who: string; words: string }[];
  distressed: readonly string[];
  notEnough: readonly string[];
  /** Version and licence. */
  smallPrint: string;
};

/** The longest that is practised in the room. */
const longest = 10;

/** `help` is the address of Help now as it is printed. */
export function groupOf(guide: Guide, help: string): GroupOutline {
  const { front, slug } = guide;
  const sections = sectionsOf(guide);
  const printed = (text: string) => withHelp(text, help);
  const wordsIn: WordsIn = (id, tag) =>
    (sections.find((section) => section.id === id)?.blocks ?? [])
      .filter((block) => !tag || block.tag === tag)
      .map(({ text }) => text);
  return {
    title: front.title,
    aim: `By the end everyone knows what it is, how sure it is and what to be careful of, and has a plan for one week. ${front.summary}`,
    bring: [
      `The handout for each, and a pen. Its second page is the sheet: “${sheetOf(slug).title}”.`,
      `What it takes: ${lowered(front.needs)}.`,
      "A room with a door that shuts, a clock, and a second leader who can go out with somebody.",
    ],
    parts: timed(partsOf(guide, wordsIn)).map(({ lead, points, ...part }) => ({
      ...part,
      lead: printed(lead),
      points: points.map(printed),
    })),
    careful: cautionsOf(front).map(printed),
    askFirst: cautionsAround(front).map(({ because, words }) => ({
      who: hindrances[because],
      words: printed(words),
    })),
    distressed,
    notEnough: wordsIn("who-this-is-not-enough-for").map(printed),
    smallPrint: `Version of ${formatDay(daySchema.parse(front.changed), "dated")}. You may copy and share it (CC BY 4.0).`,
  };
}

/** The words below a heading of the guide, by its anchor; of one kind of block alone, where that is named. */
type WordsIn = (id: string, tag?: string) => string[];

function partsOf(guide: Guide, wordsIn: WordsIn): Untimed[] {
  const { front } = guide;
  const minutes = Math.max(...front.doses.filter((dose) => dose <= longest), 0) || longest;
  return [
    opening(front),
    {
      title: "What it is, and what is known",
      minutes: 8,
      lead: "Say it in your own words, or read it out. Say how sure it is, too.",
      points: [...wordsIn("why-it-may-help", "p"), ...whatIsKnown(front)],
    },
    {
      title: "An example",
      minutes: 4,
      lead: "Read it out. The guide has the whole of it.",
      points: wordsIn("an-example", "p").slice(0, 1),
    },
    {
      title: "The exercise",
      minutes: 15,
      lead: `Read the steps out slowly, and then leave ${minutes} minutes to do them. What the room does not allow, or another day asks for, is planned on the sheet.`,
      points: wordsIn("how", "li"),
      inOrder: true,
    },
    {
      title: "Sharing",
      minutes: 10,
      lead: "In pairs first, then together. Whoever would rather listen says “pass”. Ask: What did you notice? What got in the way? What would make it easier at home?",
      points: wordsIn("when-it-gets-stuck", "li"),
    },
    homePractice(guide, wordsIn("the-first-week")),
    {
      title: "Closing",
      minutes: 2,
      lead: "Say where help is, and that you are there for a while afterwards. Each says one word for how they leave.",
      points: [],
    },
  ];
}

type Untimed = Omit<GroupPart, "time">;

function timed(parts: readonly Untimed[]): GroupPart[] {
  let begins = 0;
  return parts.map((part) => {
    const time = `${counted(begins)}–${counted(begins + part.minutes)}`;
    begins += part.minutes;
    return { ...part, time };
  });
}

function counted(minutes: number): string {
  return `0:${String(minutes).padStart(2, "0")}`;
}

function opening({ mainCaution }: Guide["front"]): Untimed {
  return {
    title: "Opening",
    minutes: 5,
    lead: "Say who you are, how long it takes and what happens. Names go round. Then agree:",
    points: [
      "What is said here stays here, unless somebody is in danger.",
      "Nobody has to do or say anything. Everyone may stop, open their eyes, or step out at any time.",
      `Say before anything else: ${mainCaution}`,
    ],
  };
}

/** Each claim of what it does, with how sure it is and on whom it was tested. */
function whatIsKnown({ claims }: Guide["front"]): string[] {
  return claims
    .filter(({ finds }) => finds !== "describes")
    .map((claim) => {
      const tested = claim.nearby === null ? "" : ` What was tested: ${lowered(testedIn(claim))}`;
      return `${claim.text} ${surenessOf(claim)}${tested} ${claim.who}`;
    });
}

function homePractice({ front }: Guide, week: readonly string[]): Untimed {
  const cues = front.cueExamples.map((cue) => `“After I ${cue}, I will ${front.action}.”`);
  // A table of two columns, cell by cell, below its heads. After it comes when to leave it.
  const rows = week.slice(2);
  const days = rows.flatMap((cell, place) =>
    place % 2 === 0 && /^\d/.test(cell) ? [`Day ${cell}: ${rows[place + 1]}`] : [],
  );
  return {
    title: "Home practice",
    minutes: 6,
    lead: `Each fills in “My plan” on the handout: after what, for how long (${inMinutes(front.doses)}), on which days. On a bad day: ${lowered(front.tiny)}.`,
    points: [cues.join(" "), ...days],
  };
}

function inMinutes(doses: readonly number[]): string {
  return `${doses.join(", ").replace(/, (\d+)$/, " or $1")} minutes`;
}

/** How to lead, and no treatment: what any leader agrees on with the team before the group. */
const distressed = [
  "Stop the exercise for them, quietly. They need not explain. Eyes open, feet on the floor, name what is in the room.",
  "One leader goes out with them, or sits beside them. The other goes on with the group.",
  "Ask what they need, and whether they are safe: here, and when they get home. Ask plainly about thoughts of ending their life.",
  "If they are in danger, call the emergency number and stay with them until somebody comes. For anything less, ring whoever treats them, or a helpline.",
  "Before they leave, agree who is with them today and whom they see next. Ring them the next day.",
  "Tell whoever is responsible for the group, and write down what was done.",
];
