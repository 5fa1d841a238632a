import { addressPiece, helpIn } from "#app/_paper/help-in.ts";
import type { Paper } from "#app/_paper/pdf.ts";
import { typedSize } from "#app/_sheet/sheet-fields.ts";
import { addressOf, guideAddress, shortAddress } from "#app/_site/addresses.ts";
import type { Country } from "#content/index.ts";
import type { Written } from "#content/kit/written.ts";
import type { Handout } from "#content/paper/handout.ts";

/** Of a code, in points: half a millimetre for each of its modules, with an address of usual length. */
const side = 62;

/** A line for the next talk, where to find help, and the way back to the guide, at the foot of the last page. */
export function drawFoot(
  paper: Paper,
  { nextTime, smallPrint }: Handout,
  { slug, country, written }: { slug: string; country: Country; written: Written },
) {
  const { doc, write, heightOf, needRoom, rule, left, width, bottom, fontSize, lineHeight } = paper;
  const codes = codesFor(slug);
  const between = fontSize * 0.15;
  const codesWidth = codes.length * (side + fontSize);
  const codesHeight = side + Math.max(...codes.map(({ caption }) => heightOf(caption, captionLook(paper))));
  const print = [{ words: `${smallPrint.join(" ")} ` }, addressPiece(shortAddress(slug), guideAddress(slug))];
  const title = fontSize * 1.8;
  // What begins beside the codes is narrower than what begins below them.
  const beside = { scale: paper.small, width: width - codesWidth - fontSize };
  let helpHeight = title;
  const paragraphs = [...helpIn(country), print].map((pieces) => {
    const look = { ...beside, width: helpHeight < codesHeight ? beside.width : width, after: between };
    helpHeight += heightOf(pieces, look) + between;
    return { pieces, look };
  });
  const height = fontSize * 3.4 + Math.max(codesHeight, helpHeight);
  needRoom(height);
  doc.y = bottom - height;
  write("P", nextTime, { face: "strong" });
  const begun = paper.widthOf(nextTime, { face: "strong" }) + fontSize * 0.5;
  const line = { x: left + begun, width: width - begun };
  rule(doc.y, line);
  const asked = { name: "next-time", about: nextTime, value: written["next-time"], size: typedSize(paper) };
  paper.field({ kind: "text", ...asked }, { ...line, y: doc.y - lineHeight, height: lineHeight });
  doc.y += fontSize;
  rule(doc.y, { weight: 1.2 });
  doc.y += fontSize * 0.7;
  const top = doc.y;
  write("H2", "If it gets too much", { face: "strong", width: beside.width, after: fontSize * 0.2 });
  for (const { pieces, look } of paragraphs) write("P", pieces, look);
  drawCodes(paper, codes, { x: left + width - codesWidth + fontSize, y: top });
}

type Code = { address: string; caption: string };

/** What is beside the lines leads to more of them; the other, to the guide. */
function codesFor(slug: string): Code[] {
  return [
    { address: addressOf("/help-now"), caption: "Help now" },
    { address: shortAddress(slug), caption: "The guide" },
  ];
}

const captionLook = ({ small }: Paper) => ({ scale: small, width: side });

function drawCodes(paper: Paper, codes: readonly Code[], { x, y }: { x: number; y: number }) {
  for (const [place, { address, caption }] of codes.entries()) {
    const from = x + place * (side + paper.fontSize);
    paper.qr(address, { x: from, y, side });
    paper.doc.y = y + side;
    paper.write("Caption", caption, { ...captionLook(paper), x: from, link: address });
  }
}
