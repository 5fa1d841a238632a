/** What mail programs, messengers and people add to a link on its way, and how it is read all the same. */

/**
 * The token of so many letters, digits, "-" and "_" that a link ends with, in the text that now stands in its place;
 * undefined when there is none. What stands around it is left out: the stop or bracket of a sentence, a tag, characters
 * that nobody can see, more of the address. Broken over two lines, as mail programs do ("=" at the end of the first, or
 * "=3D" for "="), it is put together again.
 */
export function tokenIn(text: string, length: number): string | undefined {
  const plain = unescaped(text).replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  const readings = [plain, plain.replace(/=[^\S ]*\s/g, ""), plain.replace(/[=\s]+/g, "")];
  // Marks of emphasis ("_…_", "*…*") may touch it. A letter or a digit more, and it is another token.
  const pattern = new RegExp(`^[^\\w-]*(?:3D)?([\\w-]{${length}})[_-]*(?![\\w-])`);
  return readings.map((reading) => pattern.exec(reading)?.[1]).find((token) => token !== undefined);
}

/**
 * Whether a parameter is one that mail programs, messengers and advertisers add to every link, to see who follows it.
 * @param name in small letters
 */
export function isTracking(name: string): boolean {
  return trackers.test(name) || /clid$|clkid$|campaign|referr?er|tracking/.test(name);
}

const families =
  "utm|uta|mtm|pk|piwik|matomo|mc|hsa?|_hs[a-z]*|hmb|oly|vero|fb|ga|_ga|_gl|gad|gclsrc|gbraid|wbraid|igsh|igshid|trk|wt|sc|ck|mkt|elq|cm|cmp|dm|ss|ns|ml|bsft|sfmc|sfnsn|sib|mibextid|epik|ocid|cvid|ref|src|source|medium|si|li|share|feature|spm|yadclid|rb|at|_openstat|_branch|__s|__twitter|s|smid|xtor|ncid|icid|cid|eid|mailid|email|rtid|guccounter|guce";
const trackers = new RegExp(`^(?:${families})(?:$|[_.-]|id$)`);

/** Escaped more than once by one program after the other ("%25E2%2580%258B"), it is read to the end. */
function unescaped(text: string): string {
  let read = text;
  for (let times = 0; times < 3 && read.includes("%"); times++) {
    try {
      read = decodeURIComponent(read);
    } catch {
      // Cut off in the middle of a character.
      return read.replace(/%[0-9a-f]{0,2}/gi, " ");
    }
  }
  return read;
}
