/**
 * The front matter of a guide and of a standing page, field by field. A page is drawn from these fields, so a
 * field that is missing, misspelt or out of range stops the build (content/index.ts says where).
 */
import { z } from "zod";
import { drawingNames } from "#components/drawing/drawing.tsx";
import { type AroundAdvice, advices, type Effort, efforts } from "#domain/advice/guide-facts.ts";

/** Needs a reader may come with. Each has a page at /areas/<key>, with its words in content/areas/<key>.mdx. */
export const areas = {
  "stress-and-anxiety": "Stress and anxiety",
  "low-mood": "Low mood",
  sleep: "Sleep",
  "relationships-and-saying-no": "Relationships and saying no",
  "pain-and-old-wounds": "Pain and old wounds",
  "keeping-well": "Keeping well",
} as const;

/** What a practice works with. Combining several kinds is part of the idea. */
export const kinds = { mind: "Mind", body: "Body", social: "Social" } as const;

/** What people may have to work around. The builder asks; in `around` a guide says what it means for it. */
export const hindrances = {
  shifts: "I work shifts or nights",
  caring: "I look after others",
  privacy: "I have no private or quiet place",
  money: "Money is short",
  pain: "I am in pain",
  heart: "A heart or lung condition",
  illness: "Pregnancy, a disability or a long illness",
  eyes: "An eye disease, or a medicine that makes eyes or skin sensitive to light",
  bipolar: "Bipolar disorder, or times of feeling far too high",
  psychosis: "Psychosis, or another severe mental illness",
  ocd: "OCD, or thoughts that force themselves on me",
  trauma: "Something terrible happened, and it still comes back",
  eating: "Eating is, or was, a struggle",
  unsafe: "Someone hurts, threatens or controls me",
} as const;

/** How sure we can be of a claim, from the number, size and quality of the studies behind it. */
export const certainties = {
  strong: "Strong evidence",
  moderate: "Moderate evidence",
  limited: "Limited evidence",
  mixed: "Mixed evidence",
} as const;

export const words = z.string().trim().min(1, { error: "is empty", abort: true });
export const sentence = words.regex(/[.?!]$/, "must be a whole sentence, ending with a full stop");
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be in lower case, with hyphens");
const atLeastOne = "needs at least one";
const oneOf = (labels: object) => `${atLeastOne} of: ${Object.keys(labels).join(", ")}`;
export const minutes = z.int("must be a whole number of minutes, such as 5").min(1).max(120);
const weekday = z.literal([1, 2, 3, 4, 5, 6, 7], "must be a weekday from 1 (Monday) to 7 (Sunday)");
export const keyOf = <T extends Record<string, unknown>>(labels: T) =>
  z.enum(Object.keys(labels) as [keyof T & string, ...(keyof T & string)[]]);

export const scheduleSchema = z.union(
  [
    z
      .strictObject({ days: z.array(weekday).min(1) })
      .transform(({ days }) => ({ kind: "days" as const, days })),
    z
      .strictObject({ times: z.literal([1, 2, 3, 4, 5, 6]) })
      .transform(({ times }) => ({ kind: "times" as const, times })),
  ],
  "must be either days, such as { days: [1, 3, 5] }, or times a week from 1 to 6, such as { times: 3 }; seven times is all seven days",
);

/** What a claim says of the practice. “describes” is for what is neither: a link, an idea of how it works, an advice. */
export const findings = ["helps", "no-better", "harms", "describes"] as const;

/** One thing the guide says works, or does not, and how we know. */
const claimSchema = z.strictObject({
  /** Anchor of the claim on the page, unique in the guide. Example: stress */
  id: slug,
  /** Needs it speaks of, by the people who were studied. Empty where it speaks of none. Example: [stress-and-anxiety] */
  areas: z.array(keyOf(areas)),
  /** helps, no-better (than something else, or than nothing), harms, or describes. Only what helps is shown for a need. */
  finds: z.enum(findings),
  /**
   * What was tested, where that is not what this guide asks people to do: a whole course, a therapist, another
   * programme. Such a claim is never shown for a need. null where it is what the guide asks.
   */
  nearby: sentence.nullable(),
  /** The claim itself, for a lay reader. Example: Breathwork went with a little less stress. */
  text: sentence,
  /** How sure we can be: strong, moderate, limited or mixed. */
  certainty: keyOf(certainties),
  /** Who was studied, and how many. Example: 785 adults in 12 trials. */
  who: sentence,
  /** The size of the effect in plain words, "none" included. Example: Small. The groups overlapped a lot. */
  size: sentence,
  /** What the studies cannot tell. Example: Which pace suits whom. */
  unknown: sentence,
  /** Ids from references.json, at least one. Example: [fincham-2023] */
  references: z.array(z.string()).min(1, "needs at least one reference"),
});
export type Claim = z.infer<typeof claimSchema>;

/** What somebody with something to work around is told, in words taken from the cautions or from “If this is hard because…”. */
const adviceSchema = z.strictObject({
  /** fits: it has a way for that; care: with a caution; later: not among the first three; never: left out. */
  advice: z.enum(advices),
  /** The way, the caution or the reason. Example: Any posture will do, and you may move. */
  words: sentence,
  /** The longest dose that suits then, in minutes. Left out where any dose does. Example: 5 */
  atMost: minutes.optional(),
});

/** When the words were last changed and must be looked at again: the same for guides and pages. */
export const dated = {
  /** Local date of the last change to the words, as YYYY-MM-DD. */
  changed: z.iso.date("must be a date such as 2026-11-23"),
  /** Date by which somebody must check it against newer evidence, after `changed`. */
  reviewDue: z.iso.date("must be a date such as 2027-11-23"),
};

const changeSchema = z.strictObject({
  /** Local date, as YYYY-MM-DD. */
  on: z.iso.date("must be a date such as 2026-11-23"),
  /** Example: Says for each need only what was shown of the practice itself. */
  what: sentence,
});

/** What people would type who look for this, in their words: [can’t sleep, insomnia, awake at night]. Search reads it. */
export const searchWords = z.array(words).min(3, "needs three or more things that people would type");

function hasEntries(record: object): boolean {
  return Object.keys(record).length > 0;
}

/** Nobody in pain is led to something vigorous, nor without a word to anything that is more than sitting or lying. */
function keepsPainInMind(
  advice: AroundAdvice | undefined,
  { kinds, effort }: { kinds: string[]; effort: Effort },
) {
  if (!kinds.includes("body") || effort === "low") return true;
  return effort === "high" ? advice === "later" || advice === "never" : advice !== undefined;
}

const reviewedLater = (front: { changed: string; reviewDue: string }) => front.reviewDue > front.changed;
const reviewedLaterProblem = { path: ["reviewDue"], message: "must be later than “changed”" };

/** The newest change has the day of `changed`, and the others follow it. */
function isNewestFirst({ changed, changes }: { changed: string; changes: { on: string }[] }): boolean {
  const days = changes.map(({ on }) => on);
  return days[0] === changed && days.every((on, index) => on <= (days[index - 1] ?? changed));
}

export const guideFrontSchema = z
  .strictObject({
    /** Name of the technique, as a heading and in the plan. Example: Slow breathing */
    title: words,
    /** One or two sentences under the title; also the description that search engines show. */
    summary: sentence,
    /** Completes "After I …, I will …". Example: breathe slowly */
    action: words,
    /** Name of its line drawing in components/drawing/drawing.tsx. Example: breath */
    drawing: z.enum(drawingNames),
    /** Needs it is listed under, the main one first. Example: [stress-and-anxiety] */
    areas: z.array(keyOf(areas)).min(1, oneOf(areas)),
    /** Whether it works with mind, body or other people, the main one first. Example: [mind, body] */
    kinds: z.array(keyOf(kinds)).min(1, oneOf(kinds)),
    /** When or for what the time is, if that has to be said behind it; else null. Example: before bed */
    timeNote: words.nullable(),
    /** Minutes that one practice may take, smallest first: the time it is said to take, and what a plan offers. Example: [2, 5, 10] */
    doses: z.array(minutes).min(1, atLeastOne),
    /** The dose chosen at first, in minutes; one of `doses`. */
    defaultMinutes: minutes,
    /** How much energy it asks: low, medium or high. */
    effort: z.enum(efforts),
    /** What is said behind it: posture, place, or what it takes. Example: seated or lying */
    effortNote: words,
    /** Where the effort is not low: the longest of `doses` that asks little all the same, or null. Example: 2 */
    gentleUpTo: minutes.nullable(),
    /** The dose that was studied, never "daily" by habit. Example: Daily, for 4 weeks */
    studied: words,
    /** What the form proposes: ISO weekdays, 1 is Monday ({ days: [1, 3] }), or times a week ({ times: 3 }). */
    defaultSchedule: scheduleSchema,
    /** The version for a bad day, about 2 minutes. Example: Three slow breaths */
    tiny: words,
    /** Minutes that the tiny version takes, honestly. Example: 1 */
    tinyMinutes: minutes.max(10),
    /** What one needs to have. Example: Nothing */
    needs: words,
    /** Whether most people have that already. false: it is never among what is advised first. */
    isFree: z.boolean(),
    /** The one caution to give when there is room for one: on lists for clinicians, and first of all elsewhere. */
    mainCaution: sentence,
    /** Who else should be careful and when to stop, each a short sentence. */
    careful: z.array(sentence).min(1, atLeastOne),
    /** By what someone has to work around (`hindrances`): what it means for this guide. Left out where it means nothing. */
    around: z.partialRecord(keyOf(hindrances), adviceSchema).refine(hasEntries, atLeastOne),
    /** Heading of the tool. Example: Try it now */
    toolTitle: words,
    /** One or two sentences above the tool: what it does and where the words go (nowhere). */
    toolIntro: sentence,
    /** Moments to hang the practice on, completing "After I …". Example: put the kettle on */
    cueExamples: z.array(words).min(2, "needs two or three").max(3, "needs two or three"),
    /** What is known, claim by claim. For a need, the first that holds is shown (content/shown.ts). */
    claims: z.array(claimSchema).min(1, atLeastOne),
    /** Slugs of guides that go well with it, the closest first. May be empty. */
    related: z.array(slug),
    searchWords,
    /** What people would type for whom it is the wrong thing, if anybody: search then leaves it out. Example: [ocd] */
    neverFor: z.array(words).default([]),
    ...dated,
    /** What was changed and when, in words for readers, the newest first; the newest is of the day in `changed`. */
    changes: z.array(changeSchema).min(1, atLeastOne),
    /** Who reviewed it: a clinician who agreed to be named, or null. With null the page says so. */
    reviewedBy: z.strictObject({ name: words, role: words, on: z.iso.date() }).nullable(),
  })
  .refine(reviewedLater, reviewedLaterProblem)
  .refine(isNewestFirst, {
    path: ["changes"],
    message: "must begin with the change made on the day of “changed”, the newest first",
  })
  .refine((front) => front.doses.includes(front.defaultMinutes), {
    path: ["defaultMinutes"],
    message: "must be one of “doses”",
  })
  .refine(
    ({ effort, doses, gentleUpTo }) =>
      gentleUpTo === null || (effort !== "low" && doses.includes(gentleUpTo)),
    {
      path: ["gentleUpTo"],
      message: "must be one of “doses”, or null; null where “effort” is low anyhow",
    },
  )
  .refine(({ mainCaution, careful }) => !careful.includes(mainCaution), {
    path: ["mainCaution"],
    message: "stands in “careful” too; it is shown before them, so take it out there",
  })
  .refine((front) => new Set(front.claims.map((claim) => claim.id)).size === front.claims.length, {
    path: ["claims"],
    message: "two claims have the same id",
  })
  .refine((front) => keepsPainInMind(front.around.pain?.advice, front), {
    path: ["around"],
    message:
      "must say what to do in pain, since it asks something of the body (where the effort is high: later or never)",
  });
export type GuideFront = z.infer<typeof guideFrontSchema>;

const partSchema = z.strictObject({
  /** Anchor of its heading. Example: sexual-violence */
  anchor: slug,
  /** Its heading, word by word. */
  title: words,
  /** One sentence, for lists. */
  summary: sentence,
  searchWords,
});

export const pageFrontSchema = z
  .strictObject({
    /** Heading of the page, and its title in the browser. */
    title: words,
    /** One or two sentences under the heading; also the description that search engines show. */
    summary: sentence,
    searchWords,
    /** Parts below a heading that the search leads to by themselves. Left out where the page is found as a whole. */
    parts: z.array(partSchema).optional(),
    ...dated,
  })
  .refine(reviewedLater, reviewedLaterProblem);
export type PageFront = z.infer<typeof pageFrontSchema>;

/** A page about a condition, under /conditions. Its words come from works that were checked, or are left out. */
export const conditionFrontSchema = z
  .strictObject({
    /** What it is called. Example: Panic */
    title: words,
    summary: sentence,
    searchWords,
    /** Slugs of guides that may go beside treatment, the most fitting first; none that could do harm there. */
    beside: z.array(slug).min(1, atLeastOne),
    ...dated,
  })
  .refine(reviewedLater, reviewedLaterProblem);
export type ConditionFront = z.infer<typeof conditionFrontSchema>;
