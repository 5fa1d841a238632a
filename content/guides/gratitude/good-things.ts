/** How many the page has room for. One is enough, and none is no failure. */
export const places = ["The first", "A second, if there is one", "A third, if there is one"] as const;

/** Where to look when nothing comes to mind. The least first: nobody has to feel grateful. */
const nudges = [
  "Something that was less bad than yesterday.",
  "Something you ate, drank, heard or smelled that was all right.",
  "A minute in which nothing was asked of you.",
  "Someone who held a door, answered, or smiled.",
  "Something you got done, though you did not feel like it.",
  "Something that did not happen, and you are glad of it.",
] as const;

/** The place to look after so many requests for one; after the last comes the first again. */
export function nudgeAt(turn: number): string {
  return nudges[turn % nudges.length] ?? nudges[0];
}

/** What to say beside a list of this many; empty while nothing needs saying. */
export function aboutList(count: number): string {
  if (count === 0) return "";
  if (count < places.length) return "You may stop here, or look for one more.";
  return "That is the whole list. You may stop here.";
}
