import { countries } from "#content/index.ts";
import { helpAnywhere } from "#content/paper/paper-help.ts";
import { MakePdf } from "../make-pdf.tsx";

/** Id of the form to which all that is written on the handout belongs, wherever it stands on the page. */
export const myPdf = "my-pdf";

/** Sends what stands on the handout to be drawn: apart from the form above, whose choices go into an address. */
export function MyPdf({ slug }: { slug: string }) {
  return (
    <form
      id={myPdf}
      action={`/guides/${slug}/handout/pdf`}
      method="post"
      className="panel no-print mb-12"
      aria-label="With what stands here"
    >
      <h2 className="font-sans text-body font-semibold">With what stands here</h2>
      <div className="mt-3 flex flex-wrap items-end gap-x-10 gap-y-3">
        <div className="field">
          <label htmlFor="pdf-country">Help lines on my PDF</label>
          <select
            id="pdf-country"
            name="country"
            className="input !w-auto"
            defaultValue={helpAnywhere.code}
            autoComplete="off"
          >
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <label className="choice">
          <input type="checkbox" name="print" value="large" />
          In large print
        </label>
      </div>
      <MakePdf slug={slug} />
    </form>
  );
}
