import { setImmediate } from "node:timers/promises";
import { openPaper } from "#app/_paper/pdf.ts";
import { practicesIn } from "#app/_practice/plan-link.ts";
import type { Written } from "#content/kit/written.ts";
import { planField } from "#content/paper/plan-fields.ts";
import { type Day, dayAt, now, utc } from "#domain/day.ts";
import type { LinkedPlan } from "#domain/plan-link/plan-link.ts";
import type { Terms } from "#domain/practice/terms.ts";
import { drawHandout } from "../../_handout/handout-pdf.ts";
import { drawCover, type PackAsked } from "./pack-cover.ts";

/** All that a plan link asks for, on paper: a cover, and for each practice its handout with its doses and days ticked. */
export async function packPdf(
  plan: LinkedPlan,
  asked: PackAsked,
  today: Day = dayAt(utc, now()),
): Promise<Uint8Array<ArrayBuffer>> {
  const [title, about] = [
    "A plan to try: session pack",
    "A plan as sentences, and a handout for each practice",
  ];
  const fontSize = asked.print === "large" ? 18 : 12;
  const look = { size: asked.size, title, about, changed: today, fontSize };
  const paper = openPaper(look);
  const scrap = paper.scrap();
  drawCover(paper, scrap, plan, asked, today);
  for (const { guide, terms } of practicesIn(plan)) {
    // Lets the event loop answer other requests between two handouts.
    await setImmediate();
    paper.goOnAbout(guide.front.title);
    paper.doc.addPage();
    paper.doc.outline.addItem(guide.front.title);
    drawHandout(paper, scrap, guide, { ...asked, written: ticksFor(terms) });
  }
  return paper.close();
}

/** What is ticked in “My plan”; of days, only where the plan names them. */
function ticksFor({ minutes, schedule }: Pick<Terms, "minutes" | "schedule">): Written {
  const days = schedule.kind === "days" ? schedule.days : [];
  return {
    [planField("dose")]: `${minutes}`,
    ...Object.fromEntries(days.map((day) => [planField(`day-${day}`), "yes"])),
  };
}
