/**
 * Lines that wait to be written, each a JSON object. Under load most are the same as the one before, to the millisecond: they become
 * one line, which says by `times` how many it stands for. To write each took 1.0 of the 16 µs of an answer.
 * @param {number} most characters that are kept; the rest is lost
 */
export function createWaiting(most) {
  let text = "";
  /** What came last, and how often, not yet part of the text. */
  let last = "";
  let times = 0;
  return { add, take, takeAll: () => take(Number.POSITIVE_INFINITY), length };

  /** In characters, but for what says how often the last line came. */
  function length() {
    return text.length + last.length;
  }

  /** @param {string} line */
  function add(line) {
    if (length() > most) return;
    if (line === last) times += 1;
    else addUp(line, 1);
  }

  /** Whole lines, as many as fit into so many characters, and one at least. @param {number} atOnce */
  function take(atOnce) {
    addUp("", 0);
    const end = text.length <= atOnce ? text.length : text.lastIndexOf("\n", atOnce - 1) + 1;
    const piece = text.slice(0, end || text.indexOf("\n") + 1);
    text = text.slice(piece.length);
    return piece;
  }

  /** @param {string} line what comes now @param {number} already */
  function addUp(line, already) {
    text += times > 1 ? `${last.slice(0, -"}\n".length)},"times":${times}}\n` : last;
    last = line;
    times = already;
  }
}
