import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LeaveQuickly } from "#app/_site/leave-quickly.tsx";
import { countries, pageBySlug } from "#content/index.ts";
import { pageMetadata } from "../_page/page-metadata.ts";
import { CountryChoice } from "./country-choice.tsx";
import { CountrySection } from "./country-section.tsx";
import "./help-now.css";

export function generateMetadata(): Metadata {
  const page = pageBySlug("help-now");
  if (!page) return {};
  const { title, summary } = page.front;
  return pageMetadata({ path: "/help-now", title, description: summary });
}

/** Numbers first: whoever opens this may have one hand free and no patience for words. The words come after. */
export default function HelpNowPage() {
  const { front, Body } = pageBySlug("help-now") ?? notFound();
  return (
    <article className="help-now">
      <h1>{front.title}</h1>
      <div className="leave-now no-print mt-2 w-max rounded-full bg-paper md:sticky md:top-3 md:z-1 md:-mt-12 md:ms-auto">
        <LeaveQuickly />
      </div>
      <CountryChoice />
      <div className="countries">
        {countries.map((country) => (
          <CountrySection key={country.code} country={country} parts={front.parts ?? []} />
        ))}
      </div>
      {/* The page's own script stands here once it is published: it shows the country of the browser's time zone. */}
      <template data-script="country" />
      <p className="no-print mt-12">
        What you wrote for a time like this:{" "}
        <a className="inline-flex min-h-11 items-center font-semibold" href="/care-plan">
          My care plan
        </a>
      </p>
      <p className="hint no-print">Your browser’s history will still show that you were here.</p>
      <p className="hint measure mt-4">{howKnown()}</p>
      <div className="prose mt-12 border-t-2 border-ink pt-8">
        <Body />
      </div>
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
