/** A line that a member wrote some time ago, to meet again on a day that is not a hard one. */
import { beginningOf, type Entry } from "./entry.ts";

/** The words for a line, and from which entry: what was good, or what was said after a practice. Undefined for an entry without such. */
export function earlierLineOf({ fields }: Pick<Entry, "fields">): string | undefined {
  const lines = fields.filter(({ name, words }) => isKind(name) && words.trim().length > 3);
  return lines.length > 0 ? beginningOf(lines, 120) : undefined;
}

/** Of a sheet, the fields that say something good or small; reasons, numbers and times say nothing by themselves. */
function isKind(name: string): boolean {
  return /^(good-\d+|line)$/.test(name);
}
