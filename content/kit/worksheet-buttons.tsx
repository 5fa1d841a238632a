import { NeedsScript, RoomFor } from "#components/frame/needs-script.tsx";
import type { Worksheet } from "./worksheet.ts";
import { isBlank } from "./written.ts";

/** Print, clear, and take the clearing back. `what` is cleared: the page, or a part of it. */
export function WorksheetButtons({ written, clear, putBack, what = "page" }: Worksheet & { what?: string }) {
  return (
    <>
      <NeedsScript room={<RoomFor words="Print" look="button-plain" />}>
        <div className="needs-script buttons no-print gap-x-6">
          <PrintTool />
          {!isBlank(written) && (
            <button className="button-plain" type="button" onClick={clear}>
              Clear the {what}
            </button>
          )}
          {putBack && (
            <button className="button-plain" type="button" onClick={putBack}>
              Put the words back
            </button>
          )}
        </div>
      </NeedsScript>
      <p className="visually-hidden" role="status">
        {putBack && `The ${what} is clear. You can put the words back.`}
      </p>
    </>
  );
}

/** Puts a tool on paper, and says beforehand when that takes another tab. */
export function PrintTool() {
  return (
    <button className="button-plain" type="button" onClick={printOnPaper}>
      Print<span className="hidden in-[.with-paper]:inline"> (opens a new tab)</span>
    </button>
  );
}

/** A guide has a handout that is made for paper, and the link to it takes along what stands in the tool. Elsewhere the page is printed as it is. */
function printOnPaper() {
  const handout = document.querySelector<HTMLAnchorElement>("a[data-handout-of-tool]");
  if (handout) handout.click();
  else window.print();
}
