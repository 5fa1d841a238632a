import type { ReactNode } from "react";
import { addressOf, bare } from "#app/_site/addresses.ts";
import { type Country, countries } from "#content/index.ts";
import { helpOnPaper, type Piece, textOfPieces } from "#content/paper/paper-help.ts";
import { helpInShort } from "./help-in.ts";
import "./help-lines.css";

/** The lines of all countries; /guides/help-lines.css shows and prints those that are chosen above the paper. */
export function HelpLines({ children: codes }: { children: ReactNode }) {
  return (
    <section className="handout-help" aria-labelledby="help-title">
      <link rel="stylesheet" href="/guides/help-lines.css" />
      <h2 id="help-title">If it gets too much</h2>
      {codes}
      {countries.map((country) => (
        <Lines key={country.code} country={country} />
      ))}
      <ElsewhereToo />
    </section>
  );
}

/** The two numbers that a page must not be without, for every country; those of the chosen one are shown. */
export function ShortHelpLines() {
  return (
    <section aria-label="Help now">
      {countries.map((country) => (
        <div key={country.code} className="handout-brief" id={`brief-${country.code}`}>
          <div>
            {helpInShort(country).map((pieces) => (
              <p key={textOfPieces(pieces)}>
                <Pieces pieces={pieces} />
                {pieces.some(({ gap }) => gap) && <span className="handout-number" />}
              </p>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}

/** The same of one country, where it is known. */
export function CountryLines({ country }: { country: Country }) {
  return (
    <section className="handout-help" aria-labelledby="help-title">
      <h2 id="help-title">If it gets too much</h2>
      <Lines country={country} />
      <ElsewhereToo />
    </section>
  );
}

function ElsewhereToo() {
  return (
    <p>
      Help now, for other kinds of trouble and other countries:{" "}
      <a href="/help-now">{bare(addressOf("/help-now"))}</a>
    </p>
  );
}

function Lines({ country }: { country: Country }) {
  const { emergency, lines, checked } = helpOnPaper(country);
  return (
    <div className="handout-lines" id={`lines-${country.code}`}>
      <p>
        In danger now:{" "}
        {emergency.length > 0 ? (
          <strong>
            <Pieces pieces={emergency} />
          </strong>
        ) : (
          <>
            the emergency number where I live is <Blank /> A line that I can call: <Blank />
          </>
        )}
      </p>
      <ul>
        {lines.map(({ name, pieces }) => (
          <li key={name}>
            <strong>{name}</strong>: <Pieces pieces={pieces} />
          </li>
        ))}
      </ul>
      <p>{checked}</p>
    </div>
  );
}

/** Room for a pen: a rule on paper, and where no style sheet draws it, signs. */
function Blank() {
  return (
    <span className="handout-number" aria-hidden="true">
      <span className="visually-hidden">____</span>
    </span>
  );
}

/** Numbers and addresses can be pressed, and are still words on paper. */
function Pieces({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ words, href }) =>
    href ? (
      <a key={href} href={href}>
        {words}
      </a>
    ) : (
      words
    ),
  );
}
