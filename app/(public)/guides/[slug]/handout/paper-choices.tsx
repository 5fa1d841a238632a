import { Awake } from "#components/awake.tsx";
import { PrintButton } from "#components/print-button.tsx";

const files = [
  { name: "handout.pdf", label: "A4" },
  { name: "handout-letter.pdf", label: "US Letter" },
  { name: "handout-large.pdf", label: "A4, large print" },
  { name: "handout-large-letter.pdf", label: "US Letter, large print" },
];

/** What stands above the paper and is not on it. The choice of size is a plain field: the style sheet asks for it. */
export function PaperChoices({ slug, title }: { slug: string; title: string }) {
  return (
    <Awake when="touch" className="no-print mb-10 grid gap-5" aria-label="How to print it">
      <p>
        <a href={`/guides/${slug}`}>{title}</a>: a handout of two pages, on A4 or US Letter.
      </p>
      <fieldset>
        <legend className="label mb-2">Size of the words</legend>
        <div className="choices">
          <label className="choice">
            <input type="radio" name="print" value="normal" defaultChecked />
            Normal, two pages
          </label>
          <label className="choice">
            <input type="radio" name="print" value="large" />
            Large print, more pages
          </label>
        </div>
      </fieldset>
      <p>
        <a href="#help-lines">Choose whose helplines it names</a>. As it is, they are those for everywhere.
      </p>
      <div className="buttons gap-x-6">
        <PrintButton label="Print the handout" />
        <span>
          As a PDF:{" "}
          {files.map(({ name, label }, index) => (
            <span key={name}>
              {index > 0 && ", "}
              <a className="inline-flex min-h-11 items-center" href={`/guides/${slug}/${name}`}>
                {label}
              </a>
            </span>
          ))}
        </span>
      </div>
    </Awake>
  );
}
