import { CountryField } from "./country-field.tsx";

/** What is asked before a paper is drawn: how large its words are, and which country’s helplines are on it. */
export function WordsAndLines({ countryId }: { countryId: string }) {
  return (
    <div className="flex flex-wrap gap-x-10 gap-y-5">
      <fieldset>
        <legend className="label mb-2">Size of the words</legend>
        <div className="choices">
          <label className="choice">
            <input type="radio" name="print" value="normal" defaultChecked /> Normal
          </label>{" "}
          <label className="choice">
            <input type="radio" name="print" value="large" /> Large print, more pages
          </label>
        </div>
      </fieldset>
      <CountryField id={countryId} />
    </div>
  );
}
