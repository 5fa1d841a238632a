/**
 * Lines that wait to be written. Under load most are the same as the one before, which are counted: a text that grows by each
 * would take longer to put by than a file takes to be answered.
 * @param {number} most characters that are kept; the rest is lost
 */
export function createWaiting(most) {
  let text = "";
  /** What came last, and how often, not yet part of the text. */
  let last = "";
  let times = 0;
  return { add, take, takeAll: () => take(Number.POSITIVE_INFINITY), length };

  function length() {
    return text.length + times * last.length;
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
    text += last.repeat(times);
    last = line;
    times = already;
  }
}
