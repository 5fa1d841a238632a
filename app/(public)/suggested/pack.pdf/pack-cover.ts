import { handedOutBy } from "#app/_paper/clinic-name.ts";
import { drawHelpFoot } from "#app/_paper/help-foot.ts";
import { addressPiece } from "#app/_paper/help-in.ts";
import type { Paper } from "#app/_paper/pdf.ts";
import { planLinkTo, practicesIn } from "#app/_practice/plan-link.ts";
import { firstFitting } from "#app/_sheet/first-fitting.ts";
import type { PaperAsked } from "#app/_sheet/paper-asked.ts";
import { drawWhoAndWhen } from "#app/_sheet/who-and-when.ts";
import { addressOf, bare } from "#app/_site/addresses.ts";
import type { Guide } from "#content/index.ts";
import { type Day, formatDay } from "#domain/day.ts";
import type { LinkedPlan } from "#domain/plan-link/plan-link.ts";
import { describePlan } from "#domain/practice/plan-words.ts";
import type { Terms } from "#domain/practice/terms.ts";
import { drawShortHelp } from "../../_handout/handout-foot.ts";
import { reader, startOf } from "../../_plan-link/plan-words.ts";

export type PackAsked = PaperAsked & {
  /** The name of who hands it out, if the link has one. */
  clinic: string | undefined;
};

/** The plan in sentences, where to find help, and the way back to it on a screen. */
export function drawCover(paper: Paper, scrap: Paper, plan: LinkedPlan, asked: PackAsked, today: Day) {
  const draw = (on: Paper, way: Way) => drawOn(on.sized(way.fontSize), plan, { ...asked, ...way }, today);
  draw(paper, asked.print === "large" ? large : (firstFitting(scrap, ways, draw) ?? several));
}

type Way = {
  fontSize: number;
  /** Whether its address is typed out. */
  isTyped: boolean;
  /** It takes several pages, and pages are taken apart: the numbers stand on the first. */
  isLong: boolean;
};

/** The address of a long plan takes several lines, and nobody types it: rather than small words, or a page for its end alone, there is the code. */
const ways: Way[] = [
  ...[12, 11.5, 11, 10.5, 10].map((fontSize) => ({ fontSize, isTyped: true, isLong: false })),
  ...[12, 11.5, 11, 10.5, 10, 9.5, 9].map((fontSize) => ({ fontSize, isTyped: false, isLong: false })),
];
/** Six practices and a long list of helplines: where even small letters take two pages, there is no reason for them. */
const several: Way = { fontSize: 11, isTyped: true, isLong: true };
const large: Way = { fontSize: 18, isTyped: true, isLong: true };

function drawOn(
  paper: Paper,
  plan: LinkedPlan,
  { country, clinic, isTyped, isLong }: PackAsked & Way,
  today: Day,
) {
  const { doc, write, rule, needRoom, heightOf, small, fontSize, lineHeight } = paper;
  const from = clinic ? ` · ${handedOutBy(clinic)}` : "";
  write("P", `Tend · a session pack of ${formatDay(today, "dated")}${from}`, {
    scale: small,
    after: fontSize * 0.3,
  });
  write("H1", "A plan to try", { face: "display", scale: 2.6, after: fontSize * 0.3 });
  drawWhoAndWhen(paper);
  write("P", `${intro} ${startOf(plan)}`, { after: lineHeight * 0.6 });
  if (isLong) drawShortHelp(paper, { country }, { isRuled: false });
  for (const practice of practicesIn(plan)) drawPractice(paper, practice);
  const seek = addressOf("/when-to-seek-help");
  const care = [{ words: besideCare }, addressPiece(seek), { words: "." }];
  needRoom(lineHeight * 3 + heightOf(care));
  rule(doc.y, { weight: 1.2 });
  doc.y += fontSize * 0.8;
  write("H2", "Beside the care you have", { face: "display", scale: 1.4, after: fontSize * 0.2 });
  write("P", care, { after: lineHeight * 0.6 });
  const codes = [
    { address: addressOf("/help-now"), caption: "Help now" },
    { address: planLinkTo(plan), caption: "This plan, on a phone" },
  ];
  drawHelpFoot(paper, { country, codes });
  if (isTyped) write("P", `The plan on a screen: ${bare(planLinkTo(plan))}`, { scale: small });
}

const intro =
  "Somebody put this together with a link, and Tend does not know who. Try it, change it, or leave it. After this page comes a handout for each practice, with a sheet to fill in.";
const besideCare =
  "It goes along with professional care and does not replace it. If something here makes you feel worse, stop, and tell somebody. If things have been very hard for two weeks or more, read when to seek help: ";

function drawPractice(paper: Paper, { guide: { front }, terms }: { guide: Guide; terms: Terms }) {
  const { doc, write, rule, needRoom, heightOf, fontSize, lineHeight } = paper;
  const sentence = describePlan(terms, front.action, reader);
  const tiny = `On a bad day: ${front.tiny}.`;
  const careful = `Be careful: ${front.mainCaution}`;
  needRoom([sentence, tiny, careful].reduce((sum, words) => sum + heightOf(words), lineHeight * 2.6));
  rule(doc.y);
  doc.y += fontSize * 0.6;
  write("H2", front.title, { face: "display", scale: 1.4, after: fontSize * 0.15 });
  write("P", sentence, { face: "strong", after: fontSize * 0.15 });
  write("P", tiny, { after: fontSize * 0.15 });
  write("P", careful, { after: fontSize * 0.7 });
}
