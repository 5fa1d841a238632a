/** What belongs to a number and must not begin a line without it. */
const after = [
  "minutes?|min|hours?|days?|nights?|evenings?|weeks?|months?|years?|times|seconds?|lux|am|pm|per cent|free",
  "January|February|March|April|May|June|July|August|September|October|November|December",
  "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec",
].join("|");
const counted = String.raw`(?<=\d) (?=(?:${after})(?![\p{L}\d]))`;
/** "CC BY 4.0" is one name. */
const licence = String.raw`(?<=\bCC) (?=BY \d)|(?<=\bCC BY) (?=\d)`;
const parted = new RegExp(`${counted}|${licence}`, "gu");

/**
 * Words to be shown, in which no line ends between a number and what it counts, nor within the name of a licence: "5 minutes" with a space that does not break.
 * For what is drawn, never for what is kept, compared, searched, mailed or put into a PDF, whose letters and readers know plain
 * spaces; so not in `describeMinutes` itself, of which all of those are made. Plain JavaScript, for the plugin of MDX needs it too.
 *
 * @param {string} words
 */
export function joined(words) {
  return words.replace(parted, "\u00a0");
}
