import type { FacetChoice } from "#content/browse.ts";

/** What may be chosen of one group, as links. Draws nothing where there is no choice. */
export function FacetRow({ term, choices }: { term: string; choices: FacetChoice[] }) {
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
