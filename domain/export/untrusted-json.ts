/** JSON out of a file that anybody may have made: while it is read, nobody else is answered. */

/** More than the fullest record has (db/room.ts): values in all, values in one list or object, and lists and objects inside each other. */
const most = { values: 1_000_000, inOne: 30_000, depth: 20 };

const [quote, backslash, comma] = ['"', "\\", ","].map((each) => each.charCodeAt(0));
const [begins, ends] = ["[{", "]}"].map((each) => [...each].map((one) => one.charCodeAt(0)));

/** What the text says; undefined where it is no JSON, or made of more pieces than a record has. */
export function readUntrustedJson(text: string): unknown {
  if (!isBounded(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Found out without making any of the pieces: ten million empty lists fit into 32 MB, and took seconds. */
function isBounded(text: string): boolean {
  const open: number[] = [];
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === quote) {
      at = endOfString(text, at + 1);
      if (at === -1) return false;
    } else if (letter === comma) {
      const inThis = (open.pop() ?? 0) + 1;
      open.push(inThis);
      values += 1;
      if (inThis >= most.inOne || values > most.values) return false;
    } else if (begins?.includes(letter)) {
      open.push(0);
      values += 1;
      if (open.length > most.depth || values > most.values) return false;
    } else if (ends?.includes(letter)) open.pop();
  }
  return true;
}

/** The place of the quotation mark that ends it; -1 where none does. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
    let before = at;
    while (text.charCodeAt(before - 1) === backslash) before -= 1;
    if ((at - before) % 2 === 0) return at;
  }
  return -1;
}
