import { addressOf, bare } from "#app/_site/addresses.ts";
import { PrintedLink } from "#app/_site/printed-link.tsx";
import { Drawing } from "#components/drawing/drawing.tsx";
import { BesideCare } from "#components/frame/beside-care.tsx";
import { timeInWords } from "#content/demands.ts";
import { areas, type Guide, type GuideFront, guideBySlug } from "#content/index.ts";
import { notShown, surenessFor } from "#content/shown.ts";
import { dayAt, daySchema, formatDay, now, utc } from "#domain/day.ts";
import { joined } from "#domain/joined.mjs";
import { Licence } from "../../_page/licence.tsx";

/** What stands before the tool: what it is, what it takes, and the one caution that matters. */
export function GuideHead({ guide: { front } }: { guide: Guide }) {
  const [area] = front.areas;
  return (
    <header className="guide-head">
      <div>
        {area && (
          <p className="eyebrow no-print">
            <a href={`/areas/${area}`}>{areas[area]}</a>
          </p>
        )}
        <h1>{front.title}</h1>
        <p className="lede">{joined(front.summary)}</p>
        <p className="guide-facts">
          {joined(timeInWords(front))} · {front.effort} effort ·{" "}
          <a href="#how-sure">{surenessInShort(front)}</a>
        </p>
        <p className="guide-caution">
          <strong className="text-warm">Be careful.</strong> {joined(front.mainCaution)}{" "}
          <a href="#careful" className="no-print">
            All cautions
          </a>
        </p>
      </div>
      <Drawing name={front.drawing} className="guide-mark" />
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
              <PrintedLink to={`/guides/${guide.slug}`} shorter={`/g/${guide.slug}`}>
                {guide.front.title.toLowerCase()}
              </PrintedLink>
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
        <Licence />
        ). <PrintedLink to="/clinicians#if-something-is-wrong">Is something wrong?</PrintedLink>
      </p>
      {/* On paper in place of the foot of the site, which could come to a page of its own. */}
      <p className="print-only">
        <BesideCare help={bare(addressOf("/help-now"))} />
      </p>
    </footer>
  );
}

function Changes({ changes }: Pick<GuideFront, "changes">) {
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center">What changed, and when</summary>
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

/** For the first need alone, which is said where the others come off differently. */
function surenessInShort(front: GuideFront): string {
  const [first, ...others] = front.areas;
  if (!first) return "";
  const degree = surenessFor(front, first);
  const words = degree === notShown ? "not shown to help by itself" : degree.toLowerCase();
  return others.every((area) => surenessFor(front, area) === degree)
    ? words
    : `${words} for ${areas[first].toLowerCase()}`;
}

/** An overdue review is said, as of the day on which the page was built. */
function reviewInWords(due: string): string {
  const today = dayAt(utc, now());
  return due < today
    ? `A review was due ${inWords(due)} and is overdue.`
    : `Next review due ${inWords(due)}.`;
}

function inWords(date: string): string {
  return joined(formatDay(daySchema.parse(date), "dated"));
}
