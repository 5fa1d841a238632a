/** The journal as Markdown, to be read in any editor and kept for as long as text files are. */
import { type Day, formatDay } from "#domain/day.ts";
import type { Entry } from "./entry.ts";

/**
 * Entries under a heading each, in the order given.
 * @param titleOf what an entry of a kind is called
 * @param today names the day on which it is written down
 */
export function journalAsMarkdown(
  entries: readonly Pick<Entry, "kind" | "day" | "fields">[],
  titleOf: (kind: Entry["kind"]) => string,
  today: Day,
): string {
  const parts = entries.map(({ kind, day, fields }) => {
    const isAlone = fields.length === 1 && kind === "free";
    const said = fields.map(({ label, words }) =>
      isAlone || label === "" ? escaped(words) : `**${escaped(label)}**\n\n${escaped(words)}`,
    );
    return [`## ${formatDay(day, "dated")}: ${escaped(titleOf(kind))}`, ...said].join("\n\n");
  });
  return `${["# Journal", `Written down on ${formatDay(today, "dated")}.`, ...parts].join("\n\n")}\n`;
}

/** Words as they were typed, whatever Markdown would make of them: a line stays a line, and a star a star. */
function escaped(words: string): string {
  return words
    .replace(/[\\`*_[\]<>#|~&]/g, "\\$&")
    .replace(/^(\s*)([-+=])/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/gm, "$1\\$2")
    .replace(/(?<!\n)\n(?!\n)/g, "  \n");
}
