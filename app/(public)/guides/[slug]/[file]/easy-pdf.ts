import { drawHandedOutBy } from "#app/_paper/clinic-name.ts";
import { helpInShort } from "#app/_paper/help-in.ts";
import { type Element, margin, openPaper, type Paper } from "#app/_paper/pdf.ts";
import type { PaperOrdered } from "#app/_sheet/paper-asked.ts";
import { addressOf, bare, shortAddress } from "#app/_site/addresses.ts";
import { type EasyPicture, type EasyRead, easyHelp, easyReadOf, takeCare } from "#content/easy/easy-read.ts";
import { type Ink, onGround, widthOf } from "#content/easy/strokes.ts";
import type { Guide } from "#content/index.ts";
import { helpOnPaper, type Piece } from "#content/paper/paper-help.ts";
import { daySchema, formatDay } from "#domain/day.ts";

/** In points: nothing is smaller, and the steps are larger. */
const smallest = 16;
const ofSteps = 22 / smallest;

const inks: Record<Ink, string> = { accent: "#2c5a4c", warm: "#a84e24", paper: "#fff" };

/** Its words are always large. */
type EasyPrint = Omit<PaperOrdered, "print">;

/** A guide’s easy read as a PDF of one page: six pictures from top to bottom, and beside each what to do. */
export async function easyReadPdf(guide: Guide, asked: EasyPrint): Promise<Uint8Array<ArrayBuffer>> {
  const easy = easyReadOf(guide.slug);
  const paper = openPaper({
    size: asked.size,
    title: `${easy.title}: easy read`,
    about: guide.front.summary,
    changed: guide.front.changed,
    fontSize: smallest,
    isBlank: !asked.clinic,
  });
  drawHead(paper, easy, guide, asked);
  const foot = footOf(paper, easy, guide, asked);
  drawSteps(paper, easy, foot.height);
  foot.draw();
  if (paper.pages() > 1) throw new Error(`The easy read of “${guide.slug}” does not fit on one page`);
  return paper.close();
}

function drawHead(paper: Paper, { title }: EasyRead, { front }: Guide, { clinic }: EasyPrint) {
  const { doc, write, rule, fontSize } = paper;
  doc.y = margin - fontSize * 0.6;
  write("P", `Tend · ${front.title}`);
  drawHandedOutBy(paper, clinic, 1);
  write("H1", title, { face: "display", scale: 2, after: fontSize * 0.3 });
  rule(doc.y, { weight: 1.2 });
}

/** As tall as the room allows, a rule between each two. */
function drawSteps(paper: Paper, { steps }: EasyRead, below: number) {
  const { doc, group, write, rule, left, width, bottom, fontSize } = paper;
  const height = (bottom - below - doc.y) / steps.length;
  const side = height - 6;
  const x = left + fontSize * 1.8 + side + fontSize * 1.2;
  const look = { scale: ofSteps, x, width: left + width - x };
  group("L", (list) => {
    for (const [place, step] of steps.entries()) {
      const top = doc.y;
      if (place > 0) rule(top);
      group(
        "LI",
        (item) => {
          doc.y = top + height / 2 - fontSize * 1.1;
          write("Lbl", `${place + 1}`, { face: "display", scale: 2, width: fontSize * 1.8 }, item);
          const draw = (words: Element) => {
            drawPicture(paper, step, { x: left + fontSize * 1.8, y: top + 3, side }, words);
            const line = set(paper, step.words, look);
            doc.y = top + (height - line.height) / 2;
            write("P", line.text, line.look, words);
          };
          group("LBody", draw, item);
        },
        list,
      );
      doc.y = top + height;
    }
  });
}

type Place = { x: number; y: number; side: number };

function drawPicture(
  { doc, figure }: Paper,
  { shows, drawn }: EasyPicture,
  { x, y, side }: Place,
  parent?: Element,
) {
  const draw = () => {
    doc.translate(x, y).scale(side / 96);
    doc.lineCap("round").lineJoin("round");
    for (const stroke of onGround(drawn)) {
      const path = doc.path(stroke.d).lineWidth(widthOf(stroke));
      if (stroke.filled) path.fillAndStroke("#fff", inks[stroke.ink]);
      else path.stroke(inks[stroke.ink]);
    }
  };
  figure(shows, [x, y, x + side, y + side], draw, parent);
}

type Look = { face?: "strong"; scale?: number; x?: number; width: number };

/** What takes more than a line breaks between two sentences, or at least leaves no word alone on the last. */
function set(paper: Paper, text: string, look: Look): { text: string; look: Look; height: number } {
  const broken = breaksBetween(text).filter((lines) =>
    lines.every((line) => paper.widthOf(line, look) < look.width - 1),
  );
  const wide = (lines: string[]) => Math.max(...lines.map((line) => paper.widthOf(line, look)));
  // What is asked stays with what is answered.
  const asks = ([first = ""]: string[]) => Number(first.endsWith("?"));
  const [best] = broken.toSorted((a, b) => asks(a) - asks(b) || wide(a) - wide(b));
  const isShort = paper.widthOf(text, look) < look.width - 1;
  const lines = isShort ? text : (best?.join("\n") ?? text);
  const height = paper.heightOf(lines, look);
  let { width } = look;
  while (!best && width > 60 && paper.heightOf(lines, { ...look, width: width - 6 }) <= height) width -= 6;
  return { text: lines, look: { ...look, width }, height };
}

/** Each way to break it into two lines between sentences. */
function breaksBetween(text: string): string[][] {
  const sentences = text.split(/(?<=[.?!]”?) /);
  return sentences
    .slice(1)
    .map((_, place) => [sentences.slice(0, place + 1).join(" "), sentences.slice(place + 1).join(" ")]);
}

/** What to be careful of, and where help is. Its height is known before it is drawn. */
function footOf(paper: Paper, { careful }: EasyRead, { slug, front }: Guide, { country }: EasyPrint) {
  const { doc, write, rule, qr, heightOf, widthOf: wide, left, width, bottom, fontSize } = paper;
  const [sign, code] = [fontSize * 3.4, fontSize * 4.8];
  const x = left + sign + fontSize;
  const warning = set(paper, careful, { face: "strong", scale: 1.15, x, width: left + width - x });
  const caution = Math.max(sign, warning.height) + fontSize;
  const changed = formatDay(daySchema.parse(front.changed), "dated");
  const [address, licence] = [bare(shortAddress(slug)), `${changed} · CC BY 4.0`];
  const isLong = wide(`${address} · ${licence}`) > width - 1;
  const small = isLong ? `${address}\n${licence}` : `${address} · ${licence}`;
  const help = helpBeside(country);
  const beside = { width: width - code - fontSize };
  const lines = fontSize * 0.4 * (help.length + 1);
  const words = help.reduce(
    (sum, { pieces, ...face }) => sum + heightOf(pieces, { ...beside, ...face }),
    lines,
  );
  const height = caution + fontSize * 0.5 + Math.max(code, words) + heightOf(small);

  function draw() {
    doc.y = bottom - height;
    rule(doc.y, { weight: 1.2 });
    const top = doc.y + fontSize * 0.5;
    drawPicture(paper, takeCare, { x: left, y: top, side: sign });
    doc.y = top + (caution - fontSize - warning.height) / 2;
    write("P", warning.text, warning.look);
    doc.y = top - fontSize * 0.5 + caution;
    rule(doc.y, { weight: 1.2 });
    drawHelp(doc.y + fontSize * 0.5);
    doc.y = bottom - heightOf(small);
    write("P", small);
  }

  function drawHelp(top: number) {
    doc.y = top + fontSize * 0.4;
    for (const { pieces, ...face } of help) {
      write("P", pieces, { ...beside, ...face, after: fontSize * 0.4 });
      if (!pieces.some(({ gap }) => gap)) continue;
      const begun = wide(easyHelp.now, face) + fontSize * 0.6;
      // The number is another in each country: there is room to write it, about four centimetres.
      const line = { x: left + begun, width: Math.min(114, beside.width - begun) };
      rule(doc.y - fontSize * 0.65, line);
    }
    qr(addressOf("/help-now"), { x: left + width - code, y: top, side: code });
  }

  return { height, draw };
}

/** Whom to call, or room to write it, and where more is. */
function helpBeside(country: EasyPrint["country"]): { pieces: Piece[]; face?: "strong" }[] {
  const [now = [], talk] = helpInShort(country);
  const isByHand = now.some(({ gap }) => gap);
  const help = addressOf("/help-now");
  const call = [{ words: "In danger? Call " }, ...helpOnPaper(country).emergency, { words: "." }];
  return [
    { pieces: isByHand ? [{ words: easyHelp.now, gap: "help-emergency" }] : call, face: "strong" },
    ...(talk && !isByHand ? [{ pieces: talk }] : []),
    { pieces: [{ words: `${easyHelp.more} ` }, { words: bare(help), href: help }] },
  ];
}
