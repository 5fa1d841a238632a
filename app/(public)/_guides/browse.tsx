import { type Chosen, choicesIn, facetGroups } from "#content/browse.ts";
import { guides } from "#content/index.ts";
import { FacetRow } from "./facet-row.tsx";

/** Every way to look through the guides, as links, each beside what is chosen already. */
export function Browse({ chosen = {} }: { chosen?: Chosen }) {
  return (
    <nav aria-labelledby="browse-title" className="no-print">
      <h2 id="browse-title">Choose by what matters today</h2>
      <dl className="mt-4 border-t border-line">
        {facetGroups.map((group) => (
          <FacetRow key={group} term={group} choices={choicesIn(group, chosen, guides)} />
        ))}
      </dl>
    </nav>
  );
}
