/** A guide in six pictures and some fifty words, for whoever reads little: written in content/guides/…/easy.ts. */
import { z } from "zod";
import { checked, stopOn } from "#content/checks/problems.ts";
import { sentence, words } from "#content/schema.ts";
import { type Drawn, put } from "./strokes.ts";
import { stopHand } from "./things.ts";

/** What stands below every one of them. */
export const easyHelp = { now: "In danger? Call the emergency number.", more: "More help:" };

const length = { least: 40, most: 60 };

/** What it must have; `npm run content` says what one lacks. */
export const easyReadSchema = z
  .strictObject({
    /** What one does, in words that a child knows. Example: Breathe slowly */
    title: words,
    steps: z
      .array(
        z.strictObject({
          /** One thing to do, in one or two short sentences. Example: Breathe in. Count to five. */
          words: words.regex(/[.?!]”?$/, "must be a whole sentence, ending with a full stop"),
          /** What is to be seen on the picture, for whoever does not see it. Example: A stopwatch that says 5. */
          shows: sentence,
          /** The picture, put together from the parts beside this file. */
          drawn: z.custom<Drawn>((drawn) => Array.isArray(drawn) && drawn.length > 0, "needs a picture"),
        }),
      )
      .length(6, "must have six steps"),
    /** The guide’s main caution, in words as short. */
    careful: sentence,
  })
  .superRefine((easy, { addIssue }) => {
    const found = easyWords(easy).join(" ").split(/\s+/).length;
    if (found >= length.least && found <= length.most) return;
    const message = `must have ${length.least} to ${length.most} words, with title, caution and help; it has ${found}`;
    addIssue({ code: "custom", path: ["steps"], message });
  });
export type EasyRead = z.infer<typeof easyReadSchema>;

/** A picture, and what is to be seen on it in words. */
export type EasyPicture = Pick<EasyRead["steps"][number], "shows" | "drawn">;

/** What stands before the caution of every one of them. */
export const takeCare: EasyPicture = {
  shows: "A hand that says: take care.",
  drawn: put(stopHand, 48, 54, { scale: 1.25 }),
};

const files = import.meta.glob<{ easy: unknown }>("../guides/*/easy.ts", { eager: true });

const problems: string[] = [];
const easyReads = new Map(
  Object.entries(files).flatMap(([path, { easy }]) => {
    const read = checked(easyReadSchema, path.replace("..", "content"), easy, problems);
    return read ? [[path.replace(/^\.\.\/guides\/|\/easy\.ts$/g, ""), read] as const] : [];
  }),
);
stopOn(problems);

/** The easy read of a guide. Throws if it has none, so that no guide is built without one. */
export function easyReadOf(slug: string): EasyRead {
  const easy = easyReads.get(slug);
  if (!easy) throw new Error(`Add content/guides/${slug}/easy.ts: the guide in six pictures`);
  return easy;
}

/** All that it says, sentence by sentence, the title first. */
export function easyWords({ title, steps, careful }: EasyRead): string[] {
  return [title, ...steps.map((step) => step.words), careful, easyHelp.now, easyHelp.more];
}
