import { type Chosen, choicesIn, deskGroups, guidesFor } from "#content/browse.ts";
import { guides } from "#content/index.ts";
import { FacetRow } from "../../_guides/facet-row.tsx";
import { type ClinicField, ClinicForm } from "./clinic-form.tsx";
import { deskAddress } from "./desk-links.ts";
import { DeskRow } from "./desk-row.tsx";

type Props = { chosen?: Chosen; named?: ClinicField };

/** Every handout in a row, to open at once, or to tick and put together into a plan link. It works without a script. */
export function Desk({ chosen = {}, named = {} }: Props) {
  const { clinic } = named;
  const shown = guidesFor(chosen, guides);
  return (
    <div className="no-print">
      <nav aria-label="Choose handouts">
        <dl className="border-t border-line">
          {deskGroups.map((group) => (
            <FacetRow
              key={group}
              term={group}
              choices={choicesIn(group, chosen, guides, (next) => deskAddress(next, clinic))}
            />
          ))}
        </dl>
      </nav>
      <form action="/clinicians/suggest" method="get" className="group mt-8" aria-label="Handouts">
        <p className="hint">Tick some to put them into one link, with doses and days.</p>
        {clinic !== undefined && <input type="hidden" name="by" value={clinic} />}
        <ul className="mt-2 border-t-2 border-ink">
          {shown.map((guide) => (
            <DeskRow key={guide.slug} guide={guide} clinic={clinic} />
          ))}
        </ul>
        {shown.length === 0 && <p className="mt-4">No handout is for both. Take one of your choices back.</p>}
        <p className="z-10 bg-paper py-3 group-has-[:checked]:sticky group-has-[:checked]:bottom-0">
          <button className="button" type="submit" name="make" value="link">
            Make a plan of what I ticked
          </button>
        </p>
      </form>
      <ClinicForm chosen={chosen} named={named} />
    </div>
  );
}
