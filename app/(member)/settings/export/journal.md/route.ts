import { journalKinds } from "#content/journal/kinds.ts";
import { readExport } from "#db/export/export.ts";
import { journalAsMarkdown } from "#domain/journal/as-markdown.ts";
import { exportedFile } from "../../../_page/download.ts";

/** The journal as a text that any editor reads. */
export async function GET(): Promise<Response> {
  return exportedFile("/settings#data", async (member, today) => {
    const everything = await readExport(member.id);
    return (
      everything && {
        name: `tend-journal-${today}.md`,
        type: "text/markdown",
        text: journalAsMarkdown(everything.journal.entries, (kind) => journalKinds[kind].label, today),
      }
    );
  });
}
