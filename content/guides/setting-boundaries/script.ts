import { isolated } from "#domain/isolated.ts";
import { trimUnseen } from "#domain/unseen.ts";

/** The four lines of the sheet, as typed. Each completes its own beginning: “When …”, “I need …”, “I can’t …”, “I can …”. */
export type Lines = { when: string; need: string; cannot: string; can: string };

/** One way to say it. */
type Wording = { name: string; words: string };

/** Words for what the lines hold so far. A wording with a gap in it is left out. */
export function wordings(lines: Lines): Wording[] {
  const need = whatINeed(lines);
  const limits = [
    completed("I can’t", verb(lines.cannot, ownCannot)),
    completed("I can", verb(lines.can, ownCan)),
  ];
  const offer = limits.filter((words) => words !== "").join(" ");
  return [
    { name: "What you need", words: need },
    { name: "What you can and can’t do", words: offer },
    { name: "Both together", words: need && offer && `${need} ${offer}` },
  ].filter(({ words }) => words !== "");
}

/** The one line to say again, in the same words; empty until there is something to repeat. */
export function brokenRecord(lines: Lines): string {
  return (
    completed("I hear you, and I can’t", verb(lines.cannot, ownCannot)) ||
    completed("I hear you, and I need", verb(lines.need, ownNeed))
  );
}

// People often write the beginning once more.
const ownWhen = /^(when|whenever|if)\b\s*/i;
const ownNeed = /^i\s+need\b\s*/i;
const ownCannot = /^(i\s+)?(can’?t|cannot|can\s+not)\b\s*/i;
const ownCan = /^i\s+can(\s+|$)/i;

/** What may stand around a line, such as the dots of “… you call.” */
const edges = /^[\s.,;:!?…]+|[\s.,;:!?…]+$/g;

/** Words that phones write with a capital, and that are no names. */
const noName =
  /^(you|we|they|he|she|it|my|your|our|their|his|her|the|a|an|this|that|people|someone|somebody)\b/i;

function whatINeed({ when, need }: Lines): string {
  const happens = tidied(when, ownWhen);
  const start = noName.test(happens) ? lowered(happens) : happens;
  const needed = verb(need, ownNeed);
  return start && needed && `When ${isolated(start)}, I need ${isolated(needed)}.`;
}

function completed(beginning: string, rest: string): string {
  return rest && `${beginning} ${isolated(rest)}.`;
}

/** A line that goes on in the middle of a sentence, where no name can stand first. */
function verb(line: string, own: RegExp): string {
  return lowered(tidied(line, own));
}

function tidied(line: string, own: RegExp): string {
  return trimUnseen(line)
    .replaceAll("'", "’")
    .replace(/\s+/g, " ")
    .replace(edges, "")
    .replace(own, "")
    .replace(edges, "");
}

/** The first letter made small, unless the word is “I” or in capitals, such as “TV”. */
function lowered(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) || /^A\s/.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}
