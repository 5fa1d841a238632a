import type { Worksheet } from "./worksheet.ts";
import { isBlank } from "./written.ts";

/** Print, clear, and take the clearing back. */
export function WorksheetButtons({ written, clear, putBack }: Worksheet) {
  return (
    <>
      <div className="needs-script buttons no-print gap-x-6">
        <button className="button-plain" type="button" onClick={() => window.print()}>
          Print
        </button>
        {!isBlank(written) && (
          <button className="button-plain" type="button" onClick={clear}>
            Clear the page
          </button>
        )}
        {putBack && (
          <button className="button-plain" type="button" onClick={putBack}>
            Put the words back
          </button>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {putBack && "The page is clear. You can put the words back."}
      </p>
    </>
  );
}
