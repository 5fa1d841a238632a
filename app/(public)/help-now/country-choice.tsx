import { zonesOf } from "#content/help/country-zones.ts";
import { callAddress } from "#content/help/helpline-ways.ts";
import { countries } from "#content/index.ts";

const codes = countries.map(({ code }) => code);
/** Directories for the rest of the world. */
const last = countries.at(-1);

/**
 * The countries as links, each with its time zones, by which server/publish/country.ts knows the reader's. That script
 * makes a list to choose from of them, once it knows one; without it they lead to their country, which then is shown alone,
 * and each has its emergency number beside it, so that the first screen has a number to ring.
 */
export function CountryChoice() {
  return (
    <nav id="countries" className="no-print mt-4 measure" aria-labelledby="countries-title">
      <h2 id="countries-title" className="text-body">
        Your country
      </h2>
      <div id="countries-list">
        <p className="text-small">
          Not in this list? In danger, call the emergency number where you are. To find somebody to talk to,
          look under <a href={`#${last?.code}`}>{last?.name}</a>.
        </p>
        <ul className="mt-2 columns-2 gap-4 md:columns-4 md:gap-8">
          {countries.map(({ code, name, emergency: [first] }) => (
            <li key={code} className="flex flex-wrap items-center gap-x-2 break-inside-avoid">
              <a
                className="inline-flex min-h-11 items-center"
                href={`#${code}`}
                data-zones={zonesOf(code, codes).join(" ") || undefined}
              >
                {name}
              </a>{" "}
              {first && (
                <a
                  className="inline-flex min-h-11 min-w-11 items-center font-semibold"
                  href={callAddress(first)}
                  aria-label={`${first.shown}, emergency in ${name}`}
                >
                  {first.dial}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
