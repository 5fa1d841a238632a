import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LeaveQuickly } from "#app/_site/leave-quickly.tsx";
import { CountryList } from "#app/_site/lines-by-country.tsx";
import { countries, pageBySlug } from "#content/index.ts";
import { PageHead } from "../_page/page-head.tsx";
import { pageMetadata } from "../_page/page-metadata.ts";
import { CountrySection } from "./country-section.tsx";

export function generateMetadata(): Metadata {
  const page = pageBySlug("help-now");
  if (!page) return {};
  const { title, summary } = page.front;
  return pageMetadata({ path: "/help-now", title, description: summary });
}

export default function HelpNowPage() {
  const { front, Body } = pageBySlug("help-now") ?? notFound();
  return (
    <article>
      <PageHead front={front} />
      <div className="mt-6">
        <LeaveQuickly />
        <p className="hint no-print mt-2">Your browser’s history will still show that you were here.</p>
      </div>
      <p className="no-print mt-6">
        What you wrote for a time like this:{" "}
        <a className="inline-flex min-h-11 items-center font-semibold" href="/care-plan">
          My care plan
        </a>
      </p>
      <nav aria-labelledby="countries-title" className="no-print mt-10">
        <h2 id="countries-title">Find your country</h2>
        <CountryList path={(code) => `#${code}`} />
      </nav>
      <nav aria-labelledby="parts-title" className="no-print mt-10">
        <h2 id="parts-title">Or begin with what it is about</h2>
        <ul className="mt-3">
          {front.parts?.map(({ anchor, title }) => (
            <li key={anchor}>
              <a className="inline-flex min-h-11 items-center" href={`#${anchor}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="prose mt-12">
        <Body />
      </div>
      <p className="measure mt-12">{howKnown()}</p>
      {countries.map((country) => (
        <CountrySection key={country.code} country={country} />
      ))}
    </article>
  );
}

/** Says of all numbers what each says of itself, so that nobody thinks that somebody tried them. */
function howKnown(): string {
  const lines = countries.flatMap((country) => country.lines);
  const tried = lines.some(({ checked }) => checked)
    ? "Some of these lines were checked by a person, who is named beside them. The others were"
    : "Nobody here has called these lines. They were";
  return `${tried} seen in published sources, and each says how old its source is. Numbers change. If one does not answer, try the next, or call the emergency number.`;
}
