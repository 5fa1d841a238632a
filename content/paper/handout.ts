import { timeInWords } from "#content/demands.ts";
import type { Guide } from "#content/index.ts";
import { areas } from "#content/schema.ts";
import { lowered, surenessFor } from "#content/shown.ts";
import { daySchema, formatDay } from "#domain/day.ts";
import { type Sheet, sheetOf } from "./paper.ts";
import { sectionsOf } from "./sections.ts";

/** All words of a guide's handout, which its page and its PDF set each in their own way. */
export type Handout = {
  title: string;
  summary: string;
  /** What one needs to know at a glance, as terms and texts. */
  facts: { term: string; text: string }[];
  steps: string[];
  /** The one caution that comes before the others. */
  mainCaution: string;
  careful: string[];
  /** The sentence of a plan, to fill in: what one does, and for how many minutes. */
  plan: { does: string; doses: readonly number[] };
  /** When it is not enough, and what then. */
  notEnough: string[];
  sheet: Sheet;
  /** The beginning of a line to write on. */
  nextTime: string;
  /** Version, review and licence, sentence by sentence. */
  smallPrint: string[];
};

/** `help` is the address of Help now as it is printed: where words name that page, paper names its address. */
export function handoutOf(guide: Guide, help: string): Handout {
  const { front, slug } = guide;
  const printed = (text: string) => withHelp(text, help);
  const sections = sectionsOf(guide);
  const wordsIn = (id: string) => sections.find((section) => section.id === id)?.blocks ?? [];
  return {
    title: front.title,
    summary: front.summary,
    facts: [
      { term: "On a bad day", text: front.tiny },
      { term: "Time", text: timeInWords(front) },
      { term: "How often", text: inStudies(front.studied) },
      { term: "How sure", text: sureness(front) },
      { term: "You need", text: front.needs },
    ],
    steps: wordsIn("how")
      .filter(({ tag }) => tag === "li")
      .map(({ text }) => printed(text)),
    mainCaution: printed(front.mainCaution),
    careful: front.careful.map(printed),
    plan: { does: front.action, doses: front.doses },
    notEnough: wordsIn("who-this-is-not-enough-for").map(({ text }) => printed(text)),
    sheet: sheetOf(slug),
    nextTime: "Next time we talk about",
    smallPrint: [
      `Version of ${inWords(front.changed)}. Review due ${inWords(front.reviewDue)}.`,
      front.reviewedBy
        ? `Reviewed by ${front.reviewedBy.name}, ${front.reviewedBy.role}.`
        : "Not yet reviewed by a clinician.",
      "It goes beside professional care and does not replace it.",
      "You may copy and share this page (CC BY 4.0).",
    ],
  };
}

/** Where words name the page of help, paper names its address. */
export function withHelp(text: string, help: string): string {
  return text.replace(/\bhelp now\b/gi, (page) => `${page} (${help})`);
}

/** How often it was done in studies, which is not how often one has to do it. */
function inStudies(studied: string): string {
  return studied.startsWith("In ") ? studied : `In studies: ${lowered(studied)}`;
}

/** For its main need, since paper is short. */
function sureness(front: Guide["front"]): string {
  const [main] = front.areas;
  return main ? `${areas[main]}: ${surenessFor(front, main).toLowerCase()}` : "";
}

function inWords(date: string): string {
  return formatDay(daySchema.parse(date), "dated");
}
