import { addressOf, bare } from "#app/addresses.ts";
import { type Country, countries } from "#content/index.ts";
import { helpOnPaper } from "#content/paper-help.ts";

/** The lines of all countries; /guides/help-lines.css shows and prints those that are chosen above the paper. */
export function HelpLines() {
  return (
    <section className="handout-help" aria-labelledby="help-title">
      <link rel="stylesheet" href="/guides/help-lines.css" />
      <h2 id="help-title">If it gets too much</h2>
      {countries.map((country) => (
        <Lines key={country.code} country={country} />
      ))}
      <p>More, and by country: {bare(addressOf("/help-now"))}</p>
    </section>
  );
}

function Lines({ country }: { country: Country }) {
  const { emergency, lines, checked } = helpOnPaper(country);
  return (
    <div className="handout-lines" id={`lines-${country.code}`}>
      <p>
        In danger now:{" "}
        {emergency ? (
          <strong>{emergency}</strong>
        ) : (
          <>
            the emergency number where I live is <span className="handout-gap" /> A line that I can call:{" "}
            <span className="handout-gap" />
          </>
        )}
      </p>
      <ul>
        {lines.map(({ name, words }) => (
          <li key={name}>
            <strong>{name}</strong>: {words}
          </li>
        ))}
      </ul>
      <p>{checked}</p>
    </div>
  );
}
