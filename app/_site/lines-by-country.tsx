import { type HelpGroup, helpGroups } from "#content/help/help-kinds.ts";
import { countries } from "#content/index.ts";

/** Under the words about one kind of trouble, the way to its lines in each country: <LinesByCountry group="poison" />. */
export function LinesByCountry({ group: id }: { group: HelpGroup["id"] }) {
  const group = helpGroups.find((known) => known.id === id);
  if (!group) throw new Error(`“${id}” is not a group in content/help/help-kinds.ts`);
  return (
    <details className="no-print">
      <summary className="min-h-11 py-2 font-semibold">{group.title}: lines by country</summary>
      <CountryList path={(code) => `#${code}-${id}`} />
    </details>
  );
}

/** Every country that content/helplines.json knows, as links. */
export function CountryList({ path }: { path: (code: string) => string }) {
  return (
    <ul className="!mt-3 columns-2 gap-8 !list-none !p-0 md:columns-4">
      {countries.map(({ code, name }) => (
        <li key={code} className="!m-0">
          <a className="inline-flex min-h-11 items-center" href={path(code)}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
