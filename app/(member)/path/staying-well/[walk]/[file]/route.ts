import { notFound } from "next/navigation";
import { stayingWellToWrite } from "#app/_sheet/staying-well-to-write.ts";
import { helpAnywhere } from "#content/paper/paper-help.ts";
import { getWalk } from "#db/record/walks.ts";
import { memberFile } from "../../../../_page/download.ts";
import { sizeOf } from "../../../../_page/paper-files.tsx";
import { filledFromRecord } from "../from-record.ts";

type Asked = { params: Promise<{ walk: string; file: string }> };

/** A member's staying-well sheet as a PDF: their words as its page shows them, in fields that can be changed. */
export async function GET(_request: Request, { params }: Asked): Promise<Response> {
  const { walk: id, file } = await params;
  const size = sizeOf(file);
  return memberFile(
    `/path/staying-well/${id}`,
    async (member, today) => {
      const walk = (await getWalk(member.id, id)) ?? notFound();
      const { words: written } = await filledFromRecord(member, walk, today);
      return {
        name: "staying-well.pdf",
        type: "application/pdf",
        bytes: await stayingWellToWrite({
          ...{ size, print: "normal", country: helpAnywhere },
          ...{ written, changed: today },
        }),
      };
    },
    "paper",
  );
}
