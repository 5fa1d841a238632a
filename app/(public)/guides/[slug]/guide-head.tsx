import { Drawing } from "#components/drawing/drawing.tsx";
import { effortInWords, timeInWords } from "#content/demands.ts";
import { readingMinutes } from "#content/guide-as-text.ts";
import { areas, type Guide, type GuideFront, guideBySlug, kinds } from "#content/index.ts";
import { surenessFor } from "#content/shown.ts";
import { dayAt, daySchema, formatDay, now, zoneSchema } from "#domain/day.ts";
import { sectionsFor } from "./guide-sections.ts";

/** Title, drawing, and all that someone needs to decide whether this is for them. */
export function GuideHead({ guide }: { guide: Guide }) {
  const { front, slug } = guide;
  const minutes = readingMinutes(guide);
  return (
    <header>
      <div className="grid gap-6 md:grid-cols-[minmax(0,1fr)_auto] md:gap-16">
        <div className="max-w-[44rem]">
          <p className="eyebrow">
            {front.areas.map((area, index) => (
              <span key={area}>
                {index > 0 && ", "}
                <a href={`/areas/${area}`}>{areas[area]}</a>
              </span>
            ))}{" "}
            · {kindsInWords(front)} · {minutes} minute
            {minutes === 1 ? "" : "s"} to read
          </p>
          <h1 className="mt-1">{front.title}</h1>
          <p className="lede mt-4">{front.summary}</p>
          <ul className="no-print mt-3 flex flex-wrap gap-x-6">
            <li>
              <a className="inline-flex min-h-11 items-center" href={`/guides/${slug}/handout`}>
                Handout to print
              </a>
            </li>
            <li>
              <a className="inline-flex min-h-11 items-center" href={`/guides/${slug}/share`}>
                Share, or show a QR code
              </a>
            </li>
          </ul>
        </div>
        <Drawing name={front.drawing} className="size-24 md:size-40" />
      </div>
      <dl className="mt-8 grid grid-cols-2 gap-x-6 gap-y-5 border-t-2 border-ink py-5 md:grid-cols-5">
        <Fact term="Time" text={timeInWords(front)} />
        <Fact term="As studied" text={front.studied} />
        <Fact term="Effort" text={effortInWords(front)} />
        <Fact term="On a bad day" text={front.tiny} />
        <Fact term="You need" text={front.needs} />
      </dl>
      <div className="border-t border-line py-5">
        <h2 className="inline font-sans text-body font-semibold">How sure we are that it helps</h2>
        <ul className="mt-1 max-w-[44rem]">
          {surenessInWords(front).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <p className="hint">
          <a href="#evidence">What was tested, and on whom</a>
        </p>
      </div>
      <div className="border-t border-line py-5">
        <h2 className="inline font-sans text-body font-semibold text-warm">Be careful</h2>
        <ul className="mt-1 max-w-[44rem]">
          <li>
            <strong>{front.mainCaution}</strong>
          </li>
          {front.careful.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      </div>
      <nav aria-label="On this page" className="no-print border-t border-line">
        <ul className="-mx-2 flex flex-wrap text-small">
          {sectionsFor(guide).map(({ id, label }) => (
            <li key={id}>
              <a className="inline-flex min-h-11 items-center px-2" href={`#${id}`}>
                {label}
              </a>
            </li>
          ))}
          <li>
            <a className="inline-flex min-h-11 items-center px-2" href="#for-clinicians">
              For clinicians
            </a>
          </li>
        </ul>
      </nav>
    </header>
  );
}

/** Who looked at it and when: the honest small print. */
export function Colophon({ front }: { front: GuideFront }) {
  const related = front.related.flatMap((slug) => guideBySlug(slug) ?? []);
  return (
    <footer className="mt-16 border-t border-line pt-5 text-small text-quiet">
      {related.length > 0 && (
        <p>
          Goes well with{" "}
          {related.map((guide, index) => (
            <span key={guide.slug}>
              {index > 0 && (index === related.length - 1 ? " and " : ", ")}
              <a href={`/guides/${guide.slug}`}>{guide.front.title.toLowerCase()}</a>
            </span>
          ))}
          .
        </p>
      )}
      <p>
        Last changed {inWords(front.changed)}. {reviewInWords(front.reviewDue)}{" "}
        {front.reviewedBy
          ? `Reviewed by ${front.reviewedBy.name}, ${front.reviewedBy.role}, ${inWords(front.reviewedBy.on)}.`
          : "Not yet reviewed by a clinician."}
      </p>
      <Changes changes={front.changes} />
      <p>
        You may copy, print and share these words (
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
          CC BY 4.0
        </a>
        ). <a href="/clinicians#if-something-is-wrong">Is something wrong?</a>
      </p>
    </footer>
  );
}

function Changes({ changes }: Pick<GuideFront, "changes">) {
  return (
    <details>
      <summary>What changed, and when</summary>
      <ul>
        {changes.map(({ on, what }) => (
          <li key={on + what}>
            {inWords(on)}: {what}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Fact({ term, text }: { term: string; text: string }) {
  return (
    <div>
      <dt className="text-small text-quiet">{term}</dt>
      <dd className="font-semibold leading-snug">{text}</dd>
    </div>
  );
}

/** A row for each degree, not for each area: what stands above the tool on a phone has to be short. */
function surenessInWords(front: GuideFront): string[] {
  const degrees = [...new Set(front.areas.map((area) => surenessFor(front, area)))];
  return degrees.map((degree) => {
    const [first = "", ...others] = front.areas
      .filter((area) => surenessFor(front, area) === degree)
      .map((area) => areas[area]);
    return `${[first, ...others.map((name) => name.toLowerCase())].join("; ")}: ${degree.toLowerCase()}`;
  });
}

function kindsInWords(front: GuideFront): string {
  const [first = "", ...others] = front.kinds.map((kind) => kinds[kind]);
  return [first, ...others.map((kind) => kind.toLowerCase())].join(" and ");
}

/** An overdue review is said, as of the day on which the page was built. */
function reviewInWords(due: string): string {
  const today = dayAt(zoneSchema.parse("UTC"), now());
  return due < today
    ? `A review was due ${inWords(due)} and is overdue.`
    : `Next review due ${inWords(due)}.`;
}

function inWords(date: string): string {
  return formatDay(daySchema.parse(date), "dated");
}
