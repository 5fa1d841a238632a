import { type Chosen, choicesIn, type FacetChoice, facetGroups } from "#content/browse.ts";
import { guides } from "#content/index.ts";

/** Every way to look through the guides, as links, each beside what is chosen already. */
export function Browse({ chosen = {} }: { chosen?: Chosen }) {
  return (
    <nav aria-labelledby="browse-title" className="no-print">
      <h2 id="browse-title">Choose by what matters today</h2>
      <dl className="mt-4 border-t border-line">
        {facetGroups.map((group) => (
          <Row key={group} term={group} choices={choicesIn(group, chosen, guides)} />
        ))}
      </dl>
    </nav>
  );
}

function Row({ term, choices }: { term: string; choices: FacetChoice[] }) {
  if (choices.length === 0) return null;
  return (
    <div className="grid border-b border-line py-1 sm:grid-cols-[6rem_1fr]">
      <dt className="pt-2 text-quiet">{term}</dt>
      <dd>
        <ul className="-mx-2 flex flex-wrap">
          {choices.map(({ href, label, count, isChosen }) => (
            <li key={label}>
              <a
                className="inline-flex min-h-11 items-center px-2 aria-[current]:text-ink aria-[current]:decoration-4"
                href={href}
                aria-current={isChosen ? "true" : undefined}
              >
                <span>
                  {label}
                  <span className="text-quiet"> ({count})</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
