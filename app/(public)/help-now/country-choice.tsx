import { zonesOf } from "#content/help/country-zones.ts";
import { countries } from "#content/index.ts";

const codes = countries.map(({ code }) => code);

/**
 * The countries as links, each with its time zones, by which server/publish/country.ts knows the reader's. That script
 * makes a list to choose from of them; without it they lead to their country, which then is shown alone.
 */
export function CountryChoice() {
  return (
    <nav id="countries" className="no-print mt-4 measure" aria-labelledby="countries-title">
      <h2 id="countries-title" className="text-body">
        Your country
      </h2>
      <ul className="mt-2 columns-2 gap-8 md:columns-4">
        {countries.map(({ code, name }) => (
          <li key={code}>
            <a
              className="inline-flex min-h-11 items-center"
              href={`#${code}`}
              data-zones={zonesOf(code, codes).join(" ") || undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
