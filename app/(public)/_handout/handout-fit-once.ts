import type { Paper } from "#app/_paper/pdf.ts";
import { leastRoom, type WritingRoom } from "#app/_sheet/sheet-room.ts";
import { planField } from "#content/paper/plan-fields.ts";
import { fitting, type PaperPart } from "./handout-fit.ts";
import type { Print } from "./handout-pdf.ts";

type Fit = { fontSize: number; room: WritingRoom };

/** What was found for sheets with no words of anybody on them, which are few and cost more to find than to draw. */
const found = new Map<string, Fit>();

/** The size of type and the room of a part of a handout: the first says what to do and has the plan, the second is the sheet. */
export function fittingOnce(
  scrap: Paper,
  part: PaperPart,
  [slug, place, asked]: [string, number, Print],
): Fit {
  const { size, print, country, clinic } = asked;
  const words = wordsOnPart(place, asked);
  const find = () => fitting(scrap, part) ?? tooLong(slug, asked);
  // To find out that words fit in no size takes long, and these are more than two pages hold in any.
  if (print !== "large" && words.map(([, each]) => each).join("").length > 6000) return tooLong(slug, asked);
  // What is short in “My plan” is on lines that are there anyway.
  const isUsual = words.every(([name, each]) => name.startsWith(planField("")) && each.length < 20);
  // The name of who hands it out may take a line of the first page.
  if (!isUsual || (clinic && place === 0)) return find();
  const key = [slug, place, size, print, country.code].join();
  const known = found.get(key) ?? find();
  found.set(key, known);
  return known;
}

/** What is written on the sheet takes no room from the page before it. */
function wordsOnPart(place: number, { written = {} }: Print): [string, string][] {
  const isFirst = (name: string) => name.startsWith(planField("")) || /^(help|own)-/.test(name);
  return Object.entries(written).filter(([name]) => place > 0 || isFirst(name));
}

/** With more words on it than fit on a page, in points. */
const flowing = 10.5;

/** What was written may be longer than a page. */
function tooLong(slug: string, { written }: Print): Fit {
  if (written) return { fontSize: flowing, room: leastRoom(flowing) };
  throw new Error(`The handout of “${slug}” does not fit on two pages: shorten its sheet`);
}
