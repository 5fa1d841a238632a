import { Fragment } from "react";
import { ClinicNameField } from "./clinic-name-field.tsx";
import { CountryField } from "./country-field.tsx";
import { WordsAndLines } from "./words-and-lines.tsx";

type Paper = {
  /** What the published files are called, with their folder: "/care-plan/blank/care-plan". */
  at: string;
  /** What it is called, where the form asks for several. */
  name?: string;
};

type Props = {
  papers: readonly Paper[];
  /** What they are, for whoever hears the forms one by one. */
  of: string;
  /** Whether there is one in large print too. */
  hasLarge?: boolean;
};

/** Asks for blank papers as PDFs, by GET: one with a country’s helplines, or with the name of whoever hands it out, is drawn when asked for. */
export function PaperForm({ papers, of, hasLarge = true }: Props) {
  return (
    <form method="get" className="panel no-print mt-6 grid gap-5" aria-label={`${of}, as a PDF`}>
      {hasLarge ? <WordsAndLines countryId="country" /> : <CountryField id="country" />}
      <ClinicNameField id="from" />
      {papers.map((paper) => (
        <div key={paper.at} className="buttons">
          <Sizes {...paper} />
        </div>
      ))}
    </form>
  );
}

const sizes = [
  { paper: "A4", label: "PDF for A4" },
  { paper: "LETTER", label: "PDF for US Letter" },
];

function Sizes({ at, name }: Paper) {
  return sizes.map(({ paper, label }) => (
    <Fragment key={paper}>
      <button className="button-quiet" type="submit" formAction={`${at}/pdf`} name="paper" value={paper}>
        {name ? `${name}: ${label}` : label}
      </button>{" "}
    </Fragment>
  ));
}
