import { PrintButton } from "#components/sharing/print-button.tsx";
import { Awake } from "../../../_page/awake.tsx";
import { ClinicNameField } from "../../../_paper-choices/clinic-name-field.tsx";
import { WordsAndLines } from "../../../_paper-choices/words-and-lines.tsx";

/**
 * What stands above the paper and is not on it. Style sheets ask the fields what is chosen, and as a form they ask
 * for the same as a PDF.
 */
export function PaperChoices({ slug, title }: { slug: string; title: string }) {
  return (
    <Awake when="touch" className="no-print mb-12" aria-label="How to print it">
      <p>
        A handout of two pages for <a href={`/guides/${slug}`}>{title}</a>. Fill in “My plan” here before you
        print, or leave it for a pen. A PDF can be filled in on a screen too.
      </p>
      <form
        action={`/guides/${slug}/handout/pdf`}
        method="get"
        className="panel mt-5 grid grid-cols-1 gap-5"
        aria-label="The paper"
      >
        <WordsAndLines countryId="country" />
        <ClinicNameField id="from" />
        <div className="buttons">
          <button className="button" type="submit" name="paper" value="A4">
            Blank PDF for A4
          </button>{" "}
          <button className="button-quiet" type="submit" name="paper" value="LETTER">
            Blank PDF for US Letter
          </button>
          <PrintButton label="Print the handout" />
        </div>
      </form>
    </Awake>
  );
}
