import { addressOf, bare } from "#app/addresses.ts";
import { type Country, countries, type Helpline } from "#content/index.ts";

/** The lines of one country at a time, by plain radio buttons: what is not chosen is neither shown nor printed. */
export function HelpLines() {
  const last = countries.length - 1;
  return (
    <section className="handout-help" id="help-lines" aria-labelledby="help-title">
      <h2 id="help-title">If it gets too much</h2>
      <fieldset className="handout-countries">
        <legend className="no-print hint">Whose helplines should stand here?</legend>
        {countries.map((country, place) => (
          <div key={country.code} className="handout-country">
            <label className="no-print handout-choice">
              <input type="radio" name="country" value={country.code} defaultChecked={place === last} />
              {country.name}
            </label>
            <Lines country={country} />
          </div>
        ))}
      </fieldset>
    </section>
  );
}

function Lines({ country: { emergency, lines } }: { country: Country }) {
  return (
    <div className="handout-lines">
      <p>
        In danger now:{" "}
        {emergency.length > 0 ? (
          <strong>{emergency.map(({ shown }) => shown).join(" or ")}</strong>
        ) : (
          <>
            the emergency number where I live is <span className="handout-gap" />
          </>
        )}
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line.name}>{inBrief(line)}</li>
        ))}
      </ul>
      <p>More, and by country: {bare(addressOf("/help-now"))}</p>
    </div>
  );
}

function inBrief({ name, phones, text, chat, url, hours, whatFor }: Helpline) {
  const ways = [
    ...phones.map(({ shown }) => shown),
    text && `text ${text}`,
    phones.length === 0 && !text && (chat ?? (url && bare(url).replace(/\/$/, ""))),
  ].filter(Boolean);
  return (
    <>
      <strong>{name}</strong>: {ways.join(", ")}. {hours && `${hours}. `}For {whatFor}.
    </>
  );
}
