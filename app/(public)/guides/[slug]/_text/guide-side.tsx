import { readingMinutes } from "#content/guide-as-text.ts";
import type { Guide } from "#content/index.ts";
import { describeMinutes } from "#domain/amounts.ts";
import { joined } from "#domain/joined.mjs";
import { Contents } from "../../../_page/contents.tsx";
import { guideSections } from "../guide-sections.ts";

/**
 * The way to paper, to others, and around the page: one quiet row below the tool, and where there is room a column at
 * the side that stays in view.
 */
export function GuideSide({ guide }: { guide: Guide }) {
  const minutes = readingMinutes(guide);
  const parts = [...guideSections, { id: "for-clinicians", label: "For clinicians" }];
  return (
    <div className="side no-print">
      <Contents parts={parts} hint={joined(`${describeMinutes(minutes)} to read`)} />
      <ul className="guide-ways">
        <li>
          <a href={`/guides/${guide.slug}/handout`}>Handout to print</a>
        </li>
        <li>
          <a href={`/guides/${guide.slug}/easy-read`}>Easy read, in pictures</a>
        </li>
        <li>
          <a href={`/guides/${guide.slug}/share`} aria-label="Share, or show a QR code">
            Share
          </a>
        </li>
      </ul>
    </div>
  );
}
