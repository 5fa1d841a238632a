import { clinicNameFor, nameRefused } from "#app/_paper/clinic-name.ts";
import { type PaperOrdered, paperAsked } from "#app/_sheet/paper-asked.ts";
import { addressOf } from "#app/_site/addresses.ts";
import { helpAnywhere } from "#content/paper/paper-help.ts";
import { noName } from "#domain/plan-link/clinic-name.ts";
import { isUnseen } from "#domain/unseen.ts";
import { paperFile } from "./paper-files.ts";
import { inTurn, manyWait } from "./turns.ts";

type OnDemand = {
  /** What the published ones are called, with their folder: "/guides/breathing/handout". */
  at: string;
  /** What it is called where it is kept, without its ending. */
  name: string;
  /** Whether there is one in large print too. */
  hasLarge?: boolean;
  draw: (ordered: PaperOrdered) => Promise<Uint8Array<ArrayBuffer>>;
};

/**
 * A blank paper as a PDF, as its page or the desk asks for it. It is drawn only where it names a country’s helplines or who
 * hands it out; any other is the published file.
 */
export async function paperOnDemand(request: Request, paper: OnDemand): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const asked = paperAsked(Object.fromEntries(query));
  const { clinic, problem } = clinicNameFor(query);
  const { at, name, hasLarge = true } = paper;
  const ordered: PaperOrdered = { ...asked, clinic, print: hasLarge ? asked.print : "normal" };
  // A paper has no day to begin, so that what has no letter is no name either.
  const isNamed = clinic === undefined && query.getAll("from").some((typed) => !isUnseen(typed));
  if (problem || isNamed) return nameRefused(problem ?? noName, addressOf(drawnAt(at, ordered)));
  if (ordered.country === helpAnywhere && clinic === undefined)
    return new Response(null, { status: 307, headers: { location: drawnAt(at, ordered) } });
  // A name belongs to whoever made the link, so a paper that bears one is kept nowhere.
  const file =
    clinic === undefined ? await drawnOnce(paper, ordered) : await inTurn(() => paper.draw(ordered));
  if (file === "busy") return manyWait();
  const ending = ordered.country === helpAnywhere ? "" : `-${ordered.country.code}`;
  return new Response(file, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${name}${ending}.pdf"`,
      ...(clinic !== undefined && { "cache-control": "no-store" }),
    },
  });
}

/** Where the same paper is without a name. */
function drawnAt(at: string, ordered: PaperOrdered): string {
  if (ordered.country === helpAnywhere) return paperFile(at, ordered);
  return `${at}/pdf?paper=${ordered.size}&print=${ordered.print}&country=${ordered.country.code}`;
}

/** The last ones: drawing takes a fifth of a second, and whoever hands one out does so more than once. */
const drawn = new Map<string, Uint8Array<ArrayBuffer>>();
const mostDrawn = 200;

async function drawnOnce({ at, draw }: OnDemand, ordered: PaperOrdered) {
  const { size, print, country } = ordered;
  const key = [at, size, print, country.code].join();
  const file = drawn.get(key) ?? (await inTurn(async () => drawn.get(key) ?? (await draw(ordered))));
  if (file === "busy") return file;
  drawn.delete(key);
  drawn.set(key, file);
  const [oldest = ""] = drawn.keys();
  if (drawn.size > mostDrawn) drawn.delete(oldest);
  return file;
}
