import type { Handout } from "#content/handout.ts";
import type { Country } from "#content/index.ts";
import { helpAnywhere, helpOnPaper } from "#content/paper-help.ts";
import { addressOf, bare, guideAddress, shortAddress } from "./addresses.ts";
import type { Paper } from "./pdf.ts";
import { canBeSet } from "./pdf-faces.ts";

/** A line for the next talk, where to find help, and the way back to the guide, at the foot of the last page. */
export function drawFoot(
  paper: Paper,
  { nextTime, smallPrint }: Handout,
  { slug, country }: { slug: string; country: Country },
) {
  const { doc, write, heightOf, needRoom, rule, qr, left, width, bottom, fontSize } = paper;
  const side = 78;
  const between = fontSize * 0.3;
  const beside = { scale: paper.small, width: width - side - fontSize * 2 };
  const help = helpIn(country);
  const short = shortAddress(slug);
  const print = `${smallPrint.join(" ")} ${bare(short)}`;
  const helpHeight = help.reduce((sum, words) => sum + heightOf(words, beside) + between, fontSize * 1.8);
  // Few lines leave room beside the code for what follows; many make it stand below.
  const small = helpHeight < side ? beside : { ...beside, width };
  const height = fontSize * 3.4 + Math.max(side, helpHeight + heightOf(print, small));
  needRoom(height);
  doc.y = bottom - height;
  write("P", nextTime, { face: "strong" });
  const begun = paper.widthOf(nextTime, { face: "strong" }) + fontSize * 0.5;
  rule(doc.y, { x: left + begun, width: width - begun });
  doc.y += fontSize;
  rule(doc.y, { weight: 1.2 });
  doc.y += fontSize * 0.7;
  const top = doc.y;
  write("H2", "If it gets too much", { face: "strong", width: beside.width, after: fontSize * 0.2 });
  for (const words of help) write("P", words, { ...beside, after: between });
  write("P", print, { ...small, link: guideAddress(slug) });
  qr(short, { x: left + width - side, y: top, side });
}

const gap = "______________";
const byHand = [
  `In danger now: the emergency number where I live is ${gap}`,
  `A line that I can call: ${gap}`,
];

/** What is said of a country’s lines, sentence by sentence. */
export function helpIn(country: Country): string[] {
  const { emergency, lines, checked } = helpOnPaper(country);
  const known = lines.map(({ name, words }) => `${inOurLetters(name)}: ${words}`);
  // Rather a gap to write in than a name with letters missing.
  if (!known.every(canBeSet)) return helpIn(helpAnywhere);
  const more = `More, and by country: ${bare(addressOf("/help-now"))}`;
  const now = emergency ? [`In danger now: ${emergency}`] : byHand;
  return [...now, ...known, `${checked} ${more}`];
}

/** Some lines have their name in brackets once more, in letters that our faces have not. */
function inOurLetters(name: string): string {
  return name.replace(/ \(([^)]*)\)/g, (brackets) => (canBeSet(brackets) ? brackets : ""));
}
