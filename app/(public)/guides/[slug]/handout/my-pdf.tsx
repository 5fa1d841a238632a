import { CountryField } from "../../../_paper-choices/country-field.tsx";
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
        <CountryField id="pdf-country" label="Helplines on my PDF" />
        <label className="choice">
          <input type="checkbox" name="print" value="large" /> In large print
        </label>
      </div>
      <MakePdf slug={slug} />
    </form>
  );
}
