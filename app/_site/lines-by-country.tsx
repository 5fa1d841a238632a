import { type HelpGroup, helpGroups } from "#content/help/help-kinds.ts";
import { countries } from "#content/index.ts";

/** Under the words about one kind of trouble, the way to its lines in each country: <LinesByCountry group="poison" />. */
export function LinesByCountry({ group: id }: { group: HelpGroup["id"] }) {
  const group = helpGroups.find((known) => known.id === id);
  if (!group) throw new Error(`“${id}” is not a group in content/help/help-kinds.ts`);
  return (
    <>
      {/* Where a country is known (server/publish/country.ts) it leads to its lines, and the list below is for the others. */}
      <p className="lines-here no-print">
        <a
          className="number"
          href="#countries"
          data-lines={id}
          data-title={group.title}
          title="Choose your country above"
        >
          Choose your country above
        </a>
      </p>
      <details className="no-print">
        <summary className="min-h-11 py-2 font-semibold">{group.title}: lines by country</summary>
        <ul className="!mt-3 columns-2 gap-8 !list-none !p-0 md:columns-4">
          {countries.map(({ code, name }) => (
            <li key={code} className="!m-0">
              <a className="inline-flex min-h-11 items-center" href={`#${code}-${id}`}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
