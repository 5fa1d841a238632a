import { type Facet, facetsOf, guidesBy } from "#content/browse.ts";
import { areaPages, guides } from "#content/index.ts";

type Choice = { href: string; label: string; count?: number };

const groups = ["Time", "Effort", "Kind"] as const satisfies Facet["group"][];

/** Every way to look through the guides, as links. `current` is the address of the page they stand on. */
export function Browse({ current }: { current?: string }) {
  const facets = facetsOf(guides);
  return (
    <nav aria-labelledby="browse-title" className="no-print">
      <h2 id="browse-title">Choose by what matters today</h2>
      <dl className="mt-4 border-t border-line">
        <Row
          term="Need"
          current={current}
          choices={areaPages.map(({ slug, front }) => ({ href: `/areas/${slug}`, label: front.title }))}
        />
        {groups.map((group) => (
          <Row
            key={group}
            term={group}
            current={current}
            choices={facets
              .filter((facet) => facet.group === group)
              .map((facet) => ({
                href: `/guides/by/${facet.slug}`,
                label: facet.label,
                count: guidesBy(facet, guides).length,
              }))}
          />
        ))}
      </dl>
    </nav>
  );
}

type RowProps = { term: string; choices: Choice[]; current: string | undefined };

function Row({ term, choices, current }: RowProps) {
  return (
    <div className="grid border-b border-line py-1 sm:grid-cols-[6rem_1fr]">
      <dt className="pt-2 text-quiet">{term}</dt>
      <dd>
        <ul className="-mx-2 flex flex-wrap">
          {choices.map(({ href, label, count }) => (
            <li key={href}>
              <a
                className="inline-flex min-h-11 items-center px-2 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
                href={href}
                aria-current={href === current ? "page" : undefined}
              >
                <span>
                  {label}
                  {count !== undefined && <span className="text-quiet"> ({count})</span>}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
