import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHead } from "#app/page-head.tsx";
import { pageMetadata } from "#app/page-metadata.ts";
import { type Country, countries, type Helpline, pageBySlug } from "#content/index.ts";
import { daySchema, formatDay } from "#domain/day.ts";

export function generateMetadata(): Metadata {
  const page = pageBySlug("help-now");
  if (!page) return {};
  const { title, summary } = page.front;
  return pageMetadata({ path: "/help-now", title, description: summary });
}

/** A neutral page to land on. Opened by a plain link, so that it works at once and without a script. */
const elsewhere = "https://www.wikipedia.org/";

export default function HelpNowPage() {
  const { front, Body } = pageBySlug("help-now") ?? notFound();
  return (
    <article>
      <PageHead front={front} />
      <p className="no-print mt-6">
        <a className="button-quiet" href={elsewhere} rel="noreferrer">
          Leave this site quickly
        </a>
        <span className="hint mt-2 block">Your browser’s history will still show that you were here.</span>
      </p>
      <div className="prose mt-8">
        <Body />
      </div>
      <nav aria-labelledby="countries-title" className="no-print mt-12">
        <h2 id="countries-title">Find your country</h2>
        <ul className="mt-3 columns-2 gap-8 md:columns-4">
          {countries.map((country) => (
            <li key={country.code}>
              <a className="inline-flex min-h-11 items-center" href={`#${country.code}`}>
                {country.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {countries.map((country) => (
        <CountrySection key={country.code} country={country} />
      ))}
    </article>
  );
}

function CountrySection({ country }: { country: Country }) {
  return (
    <section id={country.code} className="mt-12 border-t-2 border-ink pt-4">
      <h2>{country.name}</h2>
      {country.emergency.length > 0 && (
        <p className="mt-1">
          In danger now:{" "}
          {country.emergency.map((number, index) => (
            <span key={number.shown}>
              {index > 0 && " or "}
              <a className="font-semibold" href={`tel:${number.dial}`}>
                {number.shown}
              </a>
            </span>
          ))}
        </p>
      )}
      <ul className="mt-4 grid grid-cols-1 gap-x-12 gap-y-6 md:grid-cols-2">
        {country.lines.map((line) => (
          <li key={line.name}>
            <Line line={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ line }: { line: Helpline }) {
  const details = [line.hours, line.cost, line.languages].filter((detail) => detail !== null);
  return (
    <>
      <h3>{line.name}</h3>
      {line.phones.map((phone) => (
        <p key={phone.shown}>
          <a className="inline-flex min-h-11 items-center text-h3 font-semibold" href={`tel:${phone.dial}`}>
            {phone.shown}
          </a>
        </p>
      ))}
      <p>For {line.whatFor}.</p>
      {line.text && <p>Text: {line.text}</p>}
      {line.chat && <p>Chat: {line.chat}</p>}
      {line.url && (
        <p>
          <a href={line.url}>{line.url.replace(/^https:\/\/(www\.)?|\/$/g, "")}</a>
        </p>
      )}
      <p className="text-small text-quiet">
        {details.length > 0 && `${details.join(" · ")}. `}
        {line.note && `${line.note} `}
        Last checked {formatDay(daySchema.parse(line.checked), "dated")}.
        {line.confidence === "medium" && " This may have changed: look at the line’s own page first."}
      </p>
    </>
  );
}
