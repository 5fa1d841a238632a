import { addressOf, bare } from "#app/_site/addresses.ts";
import type { Country } from "#content/index.ts";
import { helpAnywhere, helpOnPaper, type Piece, textOfPieces } from "#content/paper/paper-help.ts";
import { canBeSet } from "./pdf-faces.ts";

const emergencyGap: Piece = { words: "", gap: "help-emergency" };
const lineByHand: Piece[] = [{ words: "A line that I can call: " }, { words: "", gap: "help-line" }];
const byHand: Piece[][] = [
  [{ words: "In danger now: the emergency number where I live is " }, emergencyGap],
  lineByHand,
];

const shortByHand: Piece[][] = [[{ words: "Emergency number where I live: " }, emergencyGap], lineByHand];

/** The two numbers that paper must not be without, in as few words as can be, sentence by sentence. */
export function helpInShort(country: Country): Piece[][] {
  const short = knownInShort.get(country) ?? inShort(country);
  knownInShort.set(country, short);
  return short;
}

/** Every plan asks, and to look which letters can be set takes a tenth of a millisecond. */
const knownInShort = new WeakMap<Country, Piece[][]>();

function inShort(country: Country): Piece[][] {
  const { emergency, crisis } = helpOnPaper(country);
  if (emergency.length === 0 || !canBeSet(textOfPieces(inOurLetters(crisis)))) return shortByHand;
  return [
    [{ words: "In danger now: " }, ...emergency],
    ...(crisis.length > 0 ? [[{ words: "To talk to someone: " }, ...inOurLetters(crisis)]] : []),
  ];
}

/** What is said of a country’s lines, sentence by sentence. */
export function helpIn(country: Country): Piece[][] {
  const { emergency, lines, checked } = helpOnPaper(country);
  const known = lines.map(({ name, pieces }) => inOurLetters([{ words: `${name}: ` }, ...pieces]));
  // Rather a gap to write in than a name with letters missing.
  if (!known.every((pieces) => canBeSet(textOfPieces(pieces)))) return helpIn(helpAnywhere);
  const now = emergency.length > 0 ? [[{ words: "In danger now: " }, ...emergency]] : byHand;
  const more = [{ words: `${checked} Help now, for all else: ` }, addressPiece(addressOf("/help-now"))];
  return [...now, ...known, more];
}

/** An address as people read it, which a press leads to. */
export function addressPiece(shown: string, href = shown): Piece {
  return { words: bare(shown), href };
}

/** Some lines have their name in brackets once more, in letters that our faces have not. */
function inOurLetters(pieces: Piece[]): Piece[] {
  return pieces.map((piece) => ({
    ...piece,
    words: piece.words.replace(/ \(([^)]*)\)/g, (brackets) => (canBeSet(brackets) ? brackets : "")),
  }));
}
