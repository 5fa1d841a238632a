import { scoreIn } from "#content/kit/scores.ts";
import type { Written } from "#content/kit/written.ts";

/** Parts of a life, in no order. Nobody has to care about all of them. */
export const lifeParts = [
  { id: "family", label: "Family, or those who are like it" },
  { id: "friends", label: "Friends and neighbours" },
  { id: "love", label: "Love and closeness" },
  { id: "work", label: "Work, learning or a task of my own" },
  { id: "body", label: "Body and health" },
  { id: "play", label: "Play, making things, beauty" },
  { id: "community", label: "Community and the wider world" },
  { id: "spirit", label: "Faith, nature, or what is larger than me" },
] as const;

export const mattersField = (id: string) => `${id}-matters`;
export const livedField = (id: string) => `${id}-lived`;

type Gap = { label: string; matters: number; lived: number };

/** Where more matters than was lived this week, the widest gap first. */
export function gapsIn(written: Written): Gap[] {
  return lifeParts
    .flatMap(({ id, label }) => {
      const [matters, lived] = [scoreIn(written[mattersField(id)]), scoreIn(written[livedField(id)])];
      return matters === undefined || lived === undefined ? [] : [{ label, matters, lived }];
    })
    .filter(({ matters, lived }) => matters > lived)
    .sort((a, b) => b.matters - b.lived - (a.matters - a.lived));
}

/** What the numbers say, in a sentence. A gap is a direction, and no debt. */
export function aboutGaps(written: Written): string {
  const rated = lifeParts.filter(({ id }) => scoreIn(written[livedField(id)]) !== undefined).length;
  const [widest] = gapsIn(written);
  if (rated < 2) return "";
  if (!widest)
    return "This week you lived close to what matters to you. Which part would you like to protect?";
  return `The gap is widest in “${widest.label}”: it matters ${widest.matters}, and this week it was ${widest.lived}. You might look for one small step there, or in any other.`;
}
