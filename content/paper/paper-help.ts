import { helpGroups, linesIn } from "#content/help/help-kinds.ts";
import { trustInAll } from "#content/help/help-trust.ts";
import { callAddress, type PhoneNumber } from "#content/help/helpline-ways.ts";
import { type Country, countries, type Helpline } from "#content/index.ts";

/** What paper names until somebody chooses: directories for everywhere, which stand last. */
export const helpAnywhere: Country = lastOf(countries);

/** Words, and where a press on them leads when the paper is read on a screen. A gap has the name of its field. */
export type Piece = { words: string; href?: string; gap?: string };

/** A country's helplines in the few words that fit at the foot of a page. */
export type HelpOnPaper = {
  /** "999" or "112 or 999"; empty where it has to be written in by hand. */
  emergency: Piece[];
  /** Whom to call in a crisis, by name and number, as short as can be: the two that are known best. */
  crisis: Piece[];
  /** First the lines to talk to, one by one; then other urgent ones by what they are for, with names and numbers alone. */
  lines: { name: string; pieces: Piece[] }[];
  /** How well these numbers are known, as a sentence. */
  checked: string;
};

const [talk, ...others] = helpGroups;

export function helpOnPaper(country: Country): HelpOnPaper {
  const further = others
    .filter(({ isUrgent }) => isUrgent)
    .map((group) => ({ title: group.title, lines: linesIn(country, group) }))
    .filter(({ lines }) => lines.length > 0);
  const first = linesIn(country, talk);
  const sure = first.filter((line) => !mayHaveChanged(line));
  const [inFull, inShort] = sure.length > 0 ? [sure, first.filter(mayHaveChanged)] : [first, []];
  return {
    crisis: inBriefest(inFull.slice(0, 2)),
    emergency: withBetween(country.emergency.map(pressable), " or "),
    lines: [
      ...inFull.map((line) => ({ name: line.name, pieces: inBrief(line) })),
      ...(inShort.length > 0 ? [{ name: "These may have changed", pieces: inBriefest(inShort) }] : []),
      ...further.map(({ title, lines }) => ({ name: title, pieces: inBriefest(lines) })),
    ],
    checked: trustInAll([...first, ...further.flatMap(({ lines }) => lines)]),
  };
}

export function textOfPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ words }) => words).join("");
}

function mayHaveChanged({ confidence, checked }: Helpline): boolean {
  return confidence === "medium" && !checked;
}

/** "116 123, 24/7. For anyone struggling to cope." */
function inBrief(line: Helpline): Piece[] {
  const { hours, whatFor, page } = line;
  return [
    ...withBetween([...waysTo(line), ...(hours ? [{ words: hours }] : [])], ", "),
    { words: `. For ${whatFor}.` },
    ...(page && mayHaveChanged(line)
      ? [{ words: " This may have changed: " }, pageOf(page), { words: "." }]
      : []),
  ];
}

/** "A line 116 123; Another line 0800 1." */
function inBriefest(lines: Helpline[]): Piece[] {
  const each = lines.map((line) => [{ words: `${line.name} ` }, ...withBetween(waysTo(line), ", ")]);
  return [
    ...each.flatMap((pieces, place) => (place > 0 ? [{ words: "; " }, ...pieces] : pieces)),
    { words: "." },
  ];
}

/** Numbers first; where there are none, a place to write to or to look. */
function waysTo({ phones, text, chat, page }: Helpline): Piece[] {
  const written = text && {
    words: text.shown.startsWith("WhatsApp") ? text.shown : `text ${text.shown}`,
    ...(text.href && { href: text.href }),
  };
  const numbers = [...phones.map(pressable), ...(written ? [written] : [])];
  if (numbers.length > 0) return numbers;
  if (chat) return [{ words: chat.shown, ...(chat.href && { href: chat.href }) }];
  return page ? [pageOf(page)] : [];
}

function pressable(phone: PhoneNumber): Piece {
  return { words: phone.shown, href: callAddress(phone) };
}

function pageOf({ shown, href }: NonNullable<Helpline["page"]>): Piece {
  return { words: shown, href };
}

function withBetween(pieces: Piece[], words: string): Piece[] {
  return pieces.flatMap((piece, place) => (place > 0 ? [{ words }, piece] : [piece]));
}

function lastOf(known: readonly Country[]): Country {
  const last = known.at(-1);
  if (!last) throw new Error("content/helplines.json names no helpline, and no handout goes without");
  return last;
}
