import { readExport } from "#db/export/export.ts";
import { exportedFile } from "../../_page/download.ts";

/** Everything that is kept about a member, in one file. docs/export.md explains it. */
export async function GET(): Promise<Response> {
  return exportedFile("/settings#data", async (member, today) => {
    const everything = await readExport(member.id);
    return (
      everything && {
        name: `tend-export-${today}.json`,
        type: "application/json",
        text: `${JSON.stringify(everything, null, 2)}\n`,
      }
    );
  });
}
