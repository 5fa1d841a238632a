/** Signs of day after day in one word: what a page sends to be drawn in the browser, hundreds at a time. */
import type { Sign } from "./progress.ts";

const letters: Record<Sign, string> = {
  done: "d",
  tiny: "t",
  rest: "r",
  "not-applicable": "n",
  noted: "o",
  unknown: "u",
  paused: "p",
  outside: "x",
  future: "f",
};

const signs = new Map(Object.entries(letters).map(([sign, letter]) => [letter, sign as Sign]));

/** A letter for each. */
export function lettersOf(days: readonly Sign[]): string {
  return days.map((sign) => letters[sign]).join("");
}

/** The signs again; what is no letter of theirs is "unknown". */
export function signsIn(word: string): Sign[] {
  return [...word].map((letter) => signs.get(letter) ?? "unknown");
}
